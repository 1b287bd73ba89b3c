package org.accanto.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thymeleaf.context.ExpressionContext;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.SPELVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;
import org.thymeleaf.standard.expression.VariableExpression;

/** Plain expressions mean what the expression language says, and only plain ones avoid it. */
class PlainPathsTests {

  record Walk(String called, List<String> meetings, @Nullable Walk next, boolean isOpen) {
    public String getAddress() {
      return "/walks/" + called;
    }
  }

  static class Page {
    public String getLang() {
      return "el";
    }

    public boolean isFirst() {
      return true;
    }

    public String icon(String name) {
      return "#" + name;
    }

    public String broken() {
      throw new IllegalArgumentException("broken");
    }
  }

  private static final IStandardVariableExpressionEvaluator LANGUAGE =
      SPELVariableExpressionEvaluator.INSTANCE;

  private final ExpressionContext context =
      new ExpressionContext(new SpringTemplateEngine().getConfiguration(), Locale.ENGLISH, facts());
  private final AtomicInteger asked = new AtomicInteger();
  private final PlainPaths plain =
      new PlainPaths((context, expression, how) -> {
        asked.incrementAndGet();
        return LANGUAGE.evaluate(context, expression, how);
      });

  private static Map<String, Object> facts() {
    Map<String, Object> facts = new HashMap<>();
    facts.put("view", new Walk("Amina", List.of(), new Walk(" ", List.of("a"), null, false), true));
    facts.put("frame", new Page());
    facts.put("nothing", null);
    facts.put("word", "Luca");
    return facts;
  }

  private @Nullable Object by(IStandardVariableExpressionEvaluator reader, String expression) {
    return reader.evaluate(
        context, new VariableExpression(expression), StandardExpressionExecutionContext.NORMAL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "view.called",
        "view.isOpen",
        "view.address",
        "view.next.meetings",
        "view.next.next",
        "word",
        "nothing",
        "unheardOf",
        "frame.lang",
        "frame.first",
        "frame.icon('check')",
        "frame.icon(word)",
        "view.next != null",
        "view.next == null",
        "view.next.next != null",
        "unheardOf != null",
        "#lists.isEmpty(view.meetings)",
        "#lists.isEmpty(view.next.meetings)",
        "#lists.isEmpty(view.next.next)",
        "#strings.isEmpty(view.next.called)",
        "#strings.isEmpty(view.called)",
        "#strings.isEmpty(nothing)"
      })
  void aPlainExpressionMeansTheSameWithoutTheLanguage(String expression) {
    assertThat(by(plain, expression)).isEqualTo(by(LANGUAGE, expression));
    assertThat(asked).as("how often the language was asked").hasValue(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "true",
        "null",
        "view.called + '!'",
        "view.called.length()",
        "word.bytes.length",
        "view.isOpen and frame.first",
        "#strings.isEmpty(view.isOpen)",
        "frame.icon(nothing)",
        "view.next.next == null or true"
      })
  void whatIsNotPlainOrNotOursIsLeftToTheLanguage(String expression) {
    assertThat(by(plain, expression)).isEqualTo(by(LANGUAGE, expression));
    assertThat(asked).as("how often the language was asked").hasValue(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"view.unheardOf", "nothing.called", "view.next.next.called"})
  void whatIsMissingFailsAsLoudlyAsInTheLanguage(String expression) {
    assertThatThrownBy(() -> by(LANGUAGE, expression))
        .isInstanceOf(TemplateProcessingException.class);
    assertThatThrownBy(() -> by(plain, expression)).isInstanceOf(TemplateProcessingException.class);
  }

  @Test
  void aViewThatFailsIsNotHidden() {
    assertThatThrownBy(() -> by(plain, "frame.broken")).hasMessage("broken");
  }
}
