package org.accanto.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("site")
class StyleRulesTests {

  private static final Path STYLE = Path.of("src/main/resources/static/assets/accanto.css");

  @Test
  void theStylesheetIsForPhonesOf2021AndBothDirections() throws IOException {
    assertThat(StyleRules.faults(Files.readString(STYLE))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".a{color:red;.b{color:blue}}",
        ".a{&:hover{color:red}}",
        "@layer base{a{color:red}}",
        ".a:has(b){color:red}",
        "@supports selector(:has(*)){.a:has(b){color:red}}",
        ".a{color:oklch(50% 0 0)}",
        "@container (min-width:1px){a{color:red}}",
        "@media (width>=40em){a{color:red}}",
        ".a{block-size:100dvh}",
        ".a{margin-left:1px}",
        ".a{text-align: right}",
        ".a{color:var(--nowhere)}",
        "@import 'x.css';",
        ".a{background:url(https://fonts.example.org/x)}",
      })
  void theRulesBite(String broken) {
    assertThat(StyleRules.faults(broken)).isNotEmpty();
  }

  @Test
  void hidingWhatNewerBrowsersCanHidePasses() {
    String good = "@supports selector(:has(*)){.a:not(:has(b)) .c{display:none}}.d{color:red}";
    assertThat(StyleRules.faults(good)).isEmpty();
  }

  @Test
  void ordinaryRulesPass() {
    String good = "@media (min-width:1px){.a{margin-inline:1px}}.b{--x:1;color:var(--x)}";
    assertThat(StyleRules.faults(good)).isEmpty();
  }
}
