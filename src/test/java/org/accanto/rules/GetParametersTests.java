package org.accanto.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.accanto.testing.Abuse;
import org.accanto.testing.AccantoTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What stands after the question mark stays in the history of a browser that others use. A page
 * takes no words from its address; that templates send none is a rule for templates.
 */
@AccantoTest
@Tag("rules")
class GetParametersTests {

  /** Read, and known to carry nothing that somebody typed: what each holds instead. */
  private static final Map<String, String> NO_WORDS =
      Map.ofEntries(
          Map.entry("page", "a number"),
          Map.entry("search", "the random number of a search"),
          Map.entry("show", "a part of a list"),
          Map.entry("to", "a step of asking"),
          Map.entry("back", "an address of ours"),
          Map.entry("said", "a kind of answer"),
          Map.entry("sent", "that something was sent"),
          Map.entry("saved", "that something was saved"),
          Map.entry("person", "a random number"),
          Map.entry("ask", "a random number"),
          Map.entry("text", "a language"),
          Map.entry("kind", "a part of a list"),
          Map.entry("of", "a class of data"));

  @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;

  @Test
  @Abuse("D04")
  void noPageTakesWordsFromItsAddress() {
    List<Method> pages =
        requestMappingHandlerMapping.getHandlerMethods().values().stream()
            .map(HandlerMethod::getMethod)
            .filter(one -> one.getDeclaringClass().getName().startsWith("org.accanto."))
            .filter(GetParametersTests::isGet)
            .toList();

    assertThat(pages).hasSizeGreaterThan(50);
    assertThat(pages.stream().flatMap(page -> words(page).stream())).isEmpty();
  }

  @Test
  void theRuleBites() {
    for (Method broken : Broken.class.getDeclaredMethods()) {
      assertThat(words(broken)).as(broken.getName()).hasSize(1);
    }
  }

  private static boolean isGet(Method handler) {
    RequestMapping mapping =
        AnnotatedElementUtils.findMergedAnnotation(handler, RequestMapping.class);
    return mapping != null
        && (mapping.method().length == 0
            || Stream.of(mapping.method()).anyMatch(one -> one == RequestMethod.GET));
  }

  private static List<String> words(Method page) {
    List<String> found = new ArrayList<>();
    for (Parameter parameter : page.getParameters()) {
      if (takesWords(parameter)) {
        found.add(page.getDeclaringClass().getSimpleName() + ": " + parameter);
      }
    }
    return found;
  }

  /** A record of a page's own package is a form, filled from whatever the address says. */
  private static boolean takesWords(Parameter parameter) {
    RequestParam named = AnnotatedElementUtils.findMergedAnnotation(parameter, RequestParam.class);
    Class<?> type = parameter.getType();
    if (named == null) {
      return type.isRecord()
          && parameter.getDeclaringExecutable().getDeclaringClass().getPackage()
              == type.getPackage();
    }
    boolean free = Set.of(String.class, Map.class).contains(type);
    String name = named.name().isEmpty() ? parameter.getName() : named.name();
    return free && !NO_WORDS.containsKey(name);
  }

  /** Pages that break the rule, each in another way. */
  private static final class Broken {

    record Form(String called) {}

    @GetMapping("/a")
    void aName(@RequestParam String called) {}

    @GetMapping("/b")
    void aNameGivenApart(@RequestParam(name = "called") String page) {}

    @GetMapping("/c")
    void everything(@RequestParam Map<String, String> all) {}

    @GetMapping("/d")
    void aForm(Form form) {}
  }
}
