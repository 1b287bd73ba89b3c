package org.accanto.enrolment.web;

import java.util.Locale;
import java.util.Optional;
import org.accanto.enrolment.Asking;
import org.accanto.enrolment.Request;
import org.accanto.enrolment.Supporter;
import org.accanto.enrolment.Supporting;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.site.HomeSlot;
import org.accanto.site.Slot;
import org.accanto.site.Words;
import org.springframework.stereotype.Component;

/** My request or my offer and how far it is, for who asks, applies, or waits as a peer. */
@Component
class MineSlot implements HomeSlot {

  record MineView(String title, String state, String to) {}

  private final Asking asking;
  private final Supporting supporting;
  private final Words words;

  MineSlot(Asking asking, Supporting supporting, Words words) {
    this.asking = asking;
    this.supporting = supporting;
    this.words = words;
  }

  @Override
  public Optional<Slot> slotFor(Actor actor, Locale locale) {
    return switch (actor.hat()) {
      case ASKER -> request(actor, "/asking/receipt", locale).or(() -> offer(actor, locale));
      case PEER -> request(actor, "/me", locale);
      default -> Optional.empty();
    };
  }

  private Optional<Slot> request(Actor actor, String to, Locale locale) {
    return asking
        .mine(actor)
        .filter(request -> actor.is(Hat.ASKER) || stillTold(request))
        .map(request ->
            slot(
                words.text(locale, "enrolment.home.request"),
                words.text(locale, state(request)),
                to));
  }

  /** Once somebody is welcome, the choice and the walk say how it goes on: no second card does. */
  private static boolean stillTold(Request request) {
    return request.state() != Request.State.DRAFT && request.state() != Request.State.ACCEPTED;
  }

  private Optional<Slot> offer(Actor actor, Locale locale) {
    return supporting
        .mine(actor)
        .map(Supporter::application)
        .map(application ->
            slot(
                words.text(locale, "enrolment.home.offer"),
                words.text(locale, "enrolment.offering.state." + application.state().name()),
                "/offering/receipt"));
  }

  private static String state(Request request) {
    return switch (request.state()) {
      case DRAFT -> "enrolment.receipt.draft";
      case SENT ->
          request.seenAt() == null ? "enrolment.receipt.sent" : "enrolment.receipt.state.seen";
      default -> "enrolment.receipt.state." + request.state().name();
    };
  }

  private static Slot slot(String title, String state, String to) {
    return new Slot("enrolment/web/home", "mine", new MineView(title, state, to));
  }

  @Override
  public int order() {
    return 60;
  }
}
