package org.accanto.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.accanto.shared.Hat;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Page;
import org.accanto.testing.Site;
import org.accanto.testing.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a page offers can be opened: nobody in any role presses a link and finds no page. */
@AccantoTest
@Tag("e2e")
class LinksLeadSomewhereTests {

  private static final String ANY_ID = "[0-9a-f]{8}-[0-9a-f-]{27}";

  @Autowired Site site;
  @Autowired Cast cast;

  @ParameterizedTest
  @EnumSource(
      value = Hat.class,
      names = {"PEER", "SUPPORTER", "PROFESSIONAL", "COORDINATOR", "SUPERVISOR", "DPO"})
  void everyLinkFromTodayOnOpens(Hat hat) {
    Visitor somebody = site.as(cast.person("Eleni", hat, "en")).reading("en");
    Deque<String> waiting = new ArrayDeque<>(List.of("/today"));
    Set<String> seen = new HashSet<>(Set.of("/today"));
    while (!waiting.isEmpty()) {
      String here = waiting.remove();
      Page page = somebody.follow(here);
      assertThat(page.status()).as("%s for %s", here, hat).isLessThan(400);
      links(page).stream().filter(to -> seen.add(shape(to))).forEach(waiting::add);
    }

    assertThat(seen).contains("/me", "/sessions");
  }

  private static List<String> links(Page page) {
    return page.document().select("a[href^=/]").eachAttr("href").stream()
        .map(to -> to.replaceFirst("#.*", ""))
        .filter(to -> !to.startsWith("/assets/"))
        .toList();
  }

  /** One page of each kind is enough: the lists of the other tests are long. */
  private static String shape(String address) {
    return address.replaceAll(ANY_ID, "id").replaceFirst("\\?.*", "");
  }
}
