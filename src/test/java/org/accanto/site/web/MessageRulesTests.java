package org.accanto.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("site")
class MessageRulesTests {

  static Stream<Path> files() throws IOException {
    return MessageRules.english().stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyModuleSaysTheSameInThreeLanguages(Path english) throws IOException {
    var texts = MessageRules.read(english);
    for (String language : new String[] {"it", "el"}) {
      var other = MessageRules.read(MessageRules.in(english, language));
      assertThat(MessageRules.differences(texts, other)).as(language).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyMessageIsOfItsModuleAndAPattern(Path english) throws IOException {
    String module = MessageRules.CODE.relativize(english).getName(0).toString();
    assertThat(MessageRules.faults(module, MessageRules.read(english))).isEmpty();
    for (String language : new String[] {"it", "el"}) {
      var other = MessageRules.read(MessageRules.in(english, language));
      assertThat(MessageRules.faults(module, other)).as(language).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void noMessageBlamesAnybody(Path english) throws IOException {
    assertThat(MessageRules.blame(MessageRules.read(english))).isEmpty();
  }

  @Test
  void theRulesBite() {
    assertThat(MessageRules.differences(Map.of("a", "{0}", "b", "x"), Map.of("a", "{1}")))
        .hasSize(2);
    assertThat(MessageRules.faults("site", Map.of("other.x", "y"))).hasSize(1);
    assertThat(MessageRules.faults("site", Map.of("site.x", "l'{0}'"))).hasSize(1);
    assertThat(MessageRules.faults("site", Map.of("site.x", "{0, plural, one {x}"))).hasSize(1);
    assertThat(MessageRules.blame(Map.of("site.x", "You missed a meeting"))).hasSize(1);
  }
}
