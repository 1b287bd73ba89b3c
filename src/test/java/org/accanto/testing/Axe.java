package org.accanto.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * Asks axe what on a page shuts somebody out. Its own runner for Playwright carries axe (500 kB)
 * into the browser three times and opens another window for each page, which only pages with frames
 * need; and where axe cannot work it finds nothing. Here axe comes in once and must have looked.
 */
final class Axe {

  private static final List<String> STANDARDS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  /**
   * Rules for which axe first loads every style and sound again by script, without end where a page
   * has JavaScript off. Nothing here plays, and no style turns with the phone.
   */
  private static final List<String> LOAD_FIRST =
      List.of("no-autoplay-audio", "css-orientation-lock");

  private static final int RULES_OF_ANY_PAGE = 10;

  /** On a page without JavaScript no timer ever rings, and axe would wait for one. */
  private static final String SCRIPT =
      "() => { const setTimeout = next => { Promise.resolve().then(next); };"
          + AxeBuilder.getAxeScript()
          + "}";

  private static final String ASK =
      """
      ([standards, without]) => axe.run(document, {
        runOnly: { type: 'tag', values: standards },
        rules: Object.fromEntries(without.map(rule => [rule, { enabled: false }])),
        resultTypes: ['violations']
      }).then(found => [
        found.passes.length,
        ...found.violations.flatMap(rule =>
          rule.nodes.map(node => rule.id + ' ' + node.target + ': ' + node.failureSummary))
      ])
      """;

  private Axe() {}

  /** One line for each element that breaks a rule. */
  static List<?> finds(Page page) {
    if (page.evaluate("typeof axe").equals("undefined")) {
      page.evaluate(SCRIPT);
    }
    List<?> found = (List<?>) page.evaluate(ASK, List.of(STANDARDS, LOAD_FIRST));
    if ((int) found.getFirst() < RULES_OF_ANY_PAGE) {
      throw new IllegalStateException("axe did not look at " + page.url());
    }
    return found.subList(1, found.size());
  }
}
