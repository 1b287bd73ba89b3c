package org.accanto.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("site")
class TemplateRulesTests {

  private static final Set<String> ALLOWED = Set.of("site", "matching");

  static Stream<Path> templates() throws IOException {
    return TemplateRules.templates().stream();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void aTemplateHoldsNoTextNoStyleAndNothingForeign(Path template) throws IOException {
    String module = MessageRules.CODE.relativize(template).getName(0).toString();
    var allowed = TemplateRules.allowed(module);
    assertThat(TemplateRules.faults(module, allowed, Files.readString(template))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void everyMessageATemplateNamesExists(Path template) throws IOException {
    var known = new HashSet<String>();
    for (Path file : MessageRules.english()) {
      known.addAll(MessageRules.read(file).keySet());
    }
    assertThat(known).containsAll(TemplateRules.keys(Files.readString(template)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Hello</p>",
        "<p style='color:red' th:text='#{matching.x}'></p>",
        "<p th:style='${x}'></p>",
        "<script>run()</script>",
        "<button onclick='run()'></button>",
        "<input name='x'>",
        "<form method='post' action='/x'></form>",
        "<form method='get' th:action='@{/x}'></form>",
        "<form th:action='@{/x}'></form>",
        "<form method='post' th:method='get' th:action='@{/x}'></form>",
        "<button formmethod='get'></button>",
        "<div hx-get='/x'></div>",
        "<img alt='A picture'>",
        "<p th:text=\"'Hello'\"></p>",
        "<p th:utext='${x}'></p>",
        "<p th:replace='~{accompaniment/web/x :: y}'></p>",
        "<p th:text='#{accompaniment.x}'></p>",
        "<p th:if='${x}' th:replace='~{site/web/piece :: empty}'></p>",
      })
  void theRulesBite(String broken) {
    assertThat(TemplateRules.faults("matching", ALLOWED, broken)).isNotEmpty();
  }

  @Test
  void aGoodPieceHasNoFault() {
    String good =
        "<p class='small' th:text='#{matching.x}'></p>"
            + "<div th:replace=\"~{site/web/piece :: empty(text=#{matching.y})}\"></div>";
    assertThat(TemplateRules.faults("matching", ALLOWED, good)).isEmpty();
  }
}
