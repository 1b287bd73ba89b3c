package org.accanto.confidentiality.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.accanto.confidentiality.AuditHead;
import org.accanto.confidentiality.AuditHeads;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The control number of all lists of who saw what, on one sheet of paper. */
@Controller
class AuditHeadPages {

  private static final int GROUP = 8;

  /**
   * @param entry how many readings, as the first half of the number
   * @param digits the second half, in groups that can be read aloud
   */
  record HeadView(String day, long entry, List<String> digits, List<String> whoSees) {}

  private final AuditHeads heads;
  private final Say say;
  private final Clock clock;

  AuditHeadPages(AuditHeads heads, Say say, Clock clock) {
    this.heads = heads;
    this.say = say;
    this.clock = clock;
  }

  @For(Hat.COORDINATOR)
  @GetMapping("/audit-head")
  String head(Actor actor, Model model, Locale locale) {
    AuditHead now = heads.now(actor).orElseThrow(NotHere::notFound);
    List<String> digits =
        IntStream.range(0, now.digest().length() / GROUP)
            .mapToObj(at -> now.digest().substring(at * GROUP, (at + 1) * GROUP))
            .toList();
    model.addAttribute(
        "view",
        new HeadView(
            say.moment(locale, clock.instant()),
            now.entry(),
            digits,
            List.of(say.text(locale, "head.who-sees"))));
    return "confidentiality/web/audit-head-page";
  }
}
