package org.accanto.enrolment;

import java.util.Collection;
import java.util.Map;
import org.accanto.shared.Actor;
import org.accanto.shared.PersonId;
import org.springframework.stereotype.Component;

/** How people are called, as far as the actor may know it. */
@Component
class Names {

  Map<PersonId, String> of(Collection<PersonId> people, Actor actor) {
    return Map.of();
  }

  String of(PersonId person, Actor actor) {
    return "";
  }
}
