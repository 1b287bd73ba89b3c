package org.accanto.enrolment;

import java.util.Collection;
import java.util.Map;
import org.accanto.access.Access;
import org.accanto.shared.Actor;
import org.accanto.shared.PersonId;
import org.springframework.stereotype.Component;

/** How people are called, as far as the actor may know it. */
@Component
class Names {

  private final Access access;

  Names(Access access) {
    this.access = access;
  }

  Map<PersonId, String> of(Collection<PersonId> people, Actor actor) {
    return access.called(people, actor);
  }

  /** Empty for who is not known. */
  String of(PersonId person, Actor actor) {
    return access.calledOf(person, actor).orElse("");
  }
}
