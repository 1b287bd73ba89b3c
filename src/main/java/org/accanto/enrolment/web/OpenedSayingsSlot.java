package org.accanto.enrolment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.accanto.enrolment.Enrolment;
import org.accanto.enrolment.OpenedSayings;
import org.accanto.shared.Actor;
import org.accanto.shared.PersonId;
import org.accanto.site.OpenedSlot;
import org.accanto.site.Slot;
import org.springframework.stereotype.Component;

/** What a person told of their life and how they are reached, for whom they opened it to. */
@Component
class OpenedSayingsSlot implements OpenedSlot {

  record OpenedView(List<Said.ItemView> items, List<String> reach) {}

  private final Enrolment enrolment;
  private final Said said;

  OpenedSayingsSlot(Enrolment enrolment, Said said) {
    this.enrolment = enrolment;
    this.said = said;
  }

  @Override
  public Optional<Slot> slotFor(PersonId of, Actor reader, Locale locale) {
    return enrolment
        .opened(of, reader)
        .map(opened -> new Slot("enrolment/web/home", "opened", view(opened, locale)));
  }

  private OpenedView view(OpenedSayings opened, Locale locale) {
    List<String> reach = new ArrayList<>(said.reach(opened.contact(), locale));
    reach.addAll(said.reach(opened.reach(), locale));
    return new OpenedView(said.items(opened.items(), locale), reach);
  }
}
