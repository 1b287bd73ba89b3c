package org.accanto.enrolment.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.accanto.enrolment.Asking;
import org.accanto.enrolment.Request;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** My own page: what I told, and everything that I can change about myself. */
@Controller
@For({Hat.PEER, Hat.SUPPORTER, Hat.PROFESSIONAL, Hat.COORDINATOR, Hat.SUPERVISOR, Hat.DPO})
class MePages {

  /**
   * @param peer shows the wishes
   * @param supporter shows the offer
   * @param stories reads what others tell of themselves
   * @param certified trains here, and finds their hours and certificate
   * @param whoSaw staff find no "who sees what", only who saw their own things
   */
  record MeView(
      boolean peer,
      boolean supporter,
      boolean stories,
      boolean certified,
      boolean whoSaw,
      List<Said.Row> rows,
      List<Said.ItemView> items,
      List<String> whoSees) {}

  private final Asking asking;
  private final Said said;
  private final Words words;

  MePages(Asking asking, Said said, Words words) {
    this.asking = asking;
    this.said = said;
    this.words = words;
  }

  @GetMapping("/me")
  String me(Actor actor, Locale locale, Model model) {
    boolean peer = actor.is(Hat.PEER);
    Optional<Request> request = peer ? asking.mine(actor) : Optional.empty();
    List<Said.Row> rows =
        peer ? said.rows(request.orElseGet(NothingSaid::request), "/me/asked", locale) : List.of();
    model.addAttribute(
        "view",
        new MeView(
            peer,
            actor.is(Hat.SUPPORTER),
            peer || actor.is(Hat.SUPPORTER) || actor.is(Hat.COORDINATOR),
            actor.is(Hat.SUPPORTER) || actor.is(Hat.PROFESSIONAL) || actor.is(Hat.COORDINATOR),
            actor.is(Hat.PROFESSIONAL) || actor.is(Hat.COORDINATOR) || actor.is(Hat.DPO),
            rows,
            request.map(r -> said.items(r.items(), locale)).orElse(List.of()),
            List.of(
                words.text(locale, "enrolment.sees.you"),
                words.text(locale, "enrolment.me.sees"))));
    return "enrolment/web/me-page";
  }
}
