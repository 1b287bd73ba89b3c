package org.accanto.enrolment;

import java.util.List;
import java.util.Optional;
import org.accanto.confidentiality.Confidentiality;
import org.accanto.confidentiality.DataClass;
import org.accanto.confidentiality.Subject;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.springframework.stereotype.Component;

/** What people opened of what they said here. Asked about anew at each request. */
@Component
class OpenedByPeople {

  private final SayingRows sayings;
  private final ReachRows reach;
  private final Confidentiality confidentiality;

  OpenedByPeople(SayingRows sayings, ReachRows reach, Confidentiality confidentiality) {
    this.sayings = sayings;
    this.reach = reach;
    this.confidentiality = confidentiality;
  }

  Optional<OpenedSayings> of(PersonId person, Actor reader) {
    if (!reader.is(Hat.PROFESSIONAL) && !reader.is(Hat.COORDINATOR)) {
      return Optional.empty();
    }
    Subject all = Subject.of(person);
    boolean profile = confidentiality.may(reader, DataClass.PROFILE, all);
    boolean contact = confidentiality.may(reader, DataClass.CONTACT, all);
    OpenedSayings opened =
        new OpenedSayings(
            profile ? sayings.items(person) : List.of(),
            contact ? sayings.contact(person) : SafeContact.NOT_SAID,
            contact ? reach.of(person) : Reach.NOT_SAID);
    if (!opened.items().isEmpty()) {
      confidentiality.seen(reader, DataClass.PROFILE, all);
    }
    if (opened.tellsHowToReach()) {
      confidentiality.seen(reader, DataClass.CONTACT, all);
    }
    return Optional.of(opened).filter(one -> !one.isEmpty());
  }
}
