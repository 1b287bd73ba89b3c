package org.accanto.training;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.accanto.access.Access;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.springframework.stereotype.Component;

/** Who trains and is certified here: supporters, professionals and coordinators. */
@Component
class Learners {

  private static final Set<Hat> LEARN =
      EnumSet.of(Hat.SUPPORTER, Hat.PROFESSIONAL, Hat.COORDINATOR);

  private final Access access;

  Learners(Access access) {
    this.access = access;
  }

  static boolean learns(Actor actor) {
    return LEARN.contains(actor.hat());
  }

  /** Everybody, with how they are called; empty for who is no coordinator. */
  Map<PersonId, String> called(Actor coordinator) {
    Set<PersonId> all = new HashSet<>();
    LEARN.forEach(hat -> all.addAll(access.wearing(hat, coordinator)));
    Map<PersonId, String> names = new HashMap<>(access.called(all, coordinator));
    all.forEach(one -> names.putIfAbsent(one, ""));
    return names;
  }

  boolean isOne(PersonId person, Actor coordinator) {
    return LEARN.stream().anyMatch(hat -> access.wears(person, hat, coordinator));
  }

  List<PersonId> among(Collection<PersonId> wanted, Actor coordinator) {
    return wanted.stream().distinct().filter(one -> isOne(one, coordinator)).toList();
  }
}
