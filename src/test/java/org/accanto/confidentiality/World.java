package org.accanto.confidentiality;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.accanto.testing.Cast;
import org.jspecify.annotations.Nullable;

/** A small random world: people with hats, walks in every state, permissions in every state. */
final class World {

  /** A walk and its two people. */
  record Walk(UUID id, PersonId peer, PersonId supporter) {}

  private static final int PEOPLE = 12;
  private static final int WALKS = 30;
  private static final int PERMISSIONS = 150;
  private static final int EMERGENCIES = 40;
  private static final EnumSet<Hat> HATS =
      EnumSet.of(
          Hat.PEER, Hat.SUPPORTER, Hat.PROFESSIONAL, Hat.COORDINATOR, Hat.SUPERVISOR, Hat.DPO);

  /** Most permissions are for these; the agreement and the others must open nothing. */
  private static final List<DataClass> OPENABLE =
      List.of(
          DataClass.CONTACT,
          DataClass.PROFILE,
          DataClass.NOTE,
          DataClass.GOAL,
          DataClass.APPOINTMENT,
          DataClass.AGREEMENT);

  final List<PersonId> people = new ArrayList<>();
  final List<Walk> walks = new ArrayList<>();
  final Map<PersonId, UUID> items = new HashMap<>();
  private final Set<Actor> live = new HashSet<>();
  private final Random random;
  private final Cast cast;
  private final Instant now;

  World(Random random, Cast cast, Instant now) {
    this.random = random;
    this.cast = cast;
    this.now = now;
    for (int i = 0; i < PEOPLE; i++) {
      person();
    }
    for (int i = 0; i < WALKS; i++) {
      walk();
    }
    for (int i = 0; i < PERMISSIONS; i++) {
      permission();
    }
    for (int i = 0; i < EMERGENCIES; i++) {
      emergency();
    }
    people.forEach(this::maybeRests);
  }

  /** Some files rest, some did. */
  private void maybeRests(PersonId person) {
    for (String file : List.of("PEER", "COLLEAGUE")) {
      if (random.nextInt(12) == 0) {
        cast.run(
            "insert into confidentiality.resting (person, file, since, ended_at) values (?, ?, ?, ?)",
            person.value(),
            file,
            Sql.at(now.minus(Duration.ofDays(9))),
            maybe(1, now));
      }
    }
  }

  /** Every person in every hat, worn or not. */
  List<Actor> actors() {
    return people.stream().flatMap(p -> HATS.stream().map(hat -> new Actor(p, hat))).toList();
  }

  boolean wears(Actor actor) {
    return live.contains(actor);
  }

  /** Things as they can exist: what stands in a walk belongs to one of its two. */
  Subject someSubject(DataClass of) {
    boolean inWalk = random.nextInt(3) > 0;
    if (!inWalk) {
      PersonId who = one(people);
      return new Subject(who, null, random.nextBoolean() ? items.get(who) : null);
    }
    Walk walk = one(walks);
    return inWalk(walk, of);
  }

  /** Whatever the actor could have to do with: their own walks, and one thing of everybody. */
  List<Subject> subjectsFor(Actor actor, DataClass of) {
    Stream<Subject> walked =
        walks.stream()
            .filter(w -> w.peer().equals(actor.person()) || w.supporter().equals(actor.person()))
            .map(w -> inWalk(w, of));
    return Stream.concat(walked, people.stream().map(p -> new Subject(p, null, items.get(p))))
        .toList();
  }

  private Subject inWalk(Walk walk, DataClass of) {
    boolean ofPeer =
        of.isOwnAs(new Actor(walk.peer(), Hat.PEER))
            && (!of.isOwnAs(new Actor(walk.peer(), Hat.SUPPORTER)) || random.nextBoolean());
    PersonId who = ofPeer ? walk.peer() : walk.supporter();
    return new Subject(who, walk.id(), random.nextBoolean() ? items.get(who) : null);
  }

  Walk walk(UUID id) {
    return walks.stream().filter(w -> w.id().equals(id)).findFirst().orElseThrow();
  }

  private void person() {
    PersonId id = PersonId.random();
    people.add(id);
    items.put(id, UUID.randomUUID());
    cast.run(
        "insert into access.person (id, called, language, created_at) values (?, 'Somebody', 'en', ?)",
        id.value(),
        Sql.at(now.minus(Duration.ofDays(400))));
    Map<Hat, Integer> states = new EnumMap<>(Hat.class);
    HATS.stream().filter(hat -> hat != Hat.DPO).forEach(hat -> states.put(hat, random.nextInt(5)));
    states.put(Hat.DPO, people.size() % 5);
    states.forEach((hat, state) -> {
      if (state < 4) {
        boolean ended = state == 3;
        cast.run(
            "insert into access.hat (person, hat, since, until) values (?, ?, ?, ?)",
            id.value(),
            hat.name(),
            Sql.at(now.minus(Duration.ofDays(300))),
            ended ? Sql.at(now.minus(Duration.ofDays(1))) : null);
        if (!ended) {
          live.add(new Actor(id, hat));
        }
      }
    });
  }

  private void walk() {
    PersonId peer = one(people);
    PersonId supporter = one(people);
    boolean again =
        walks.stream().anyMatch(w -> w.peer().equals(peer) && w.supporter().equals(supporter));
    if (peer.equals(supporter) || again) {
      return;
    }
    UUID id = UUID.randomUUID();
    int state = walks.size() % 8;
    walks.add(new Walk(id, peer, supporter));
    Instant began = now.minus(Duration.ofDays(100));
    cast.run(
        """
        insert into confidentiality.pair (scope, peer, supporter, began_at, agreed_at, supporter_paused_at,
          ended_at)
        values (?, ?, ?, ?, ?, ?, ?)
        """,
        id,
        peer.value(),
        supporter.value(),
        Sql.at(began),
        (state & 1) == 0 ? Sql.at(began) : null,
        (state & 2) == 0 ? Sql.at(began) : null,
        state > 5 ? Sql.at(began) : null);
  }

  private void permission() {
    PersonId subject = one(people);
    PersonId reader = one(people);
    if (subject.equals(reader)) {
      return;
    }
    DataClass of = random.nextInt(5) == 0 ? one(List.of(DataClass.values())) : one(OPENABLE);
    Instant from = now.minus(Duration.ofDays(random.nextInt(60)));
    cast.run(
        """
        insert into confidentiality.authorisation (id, subject, class, item, reader, reader_hat, purpose,
          from_at, until_at, given_by, withdrawn_at)
        values (?, ?, ?, ?, ?, ?, 'help', ?, ?, ?, ?)
        """,
        UUID.randomUUID(),
        subject.value(),
        of.name(),
        random.nextBoolean() ? items.get(subject) : null,
        reader.value(),
        random.nextBoolean() ? "PROFESSIONAL" : "COORDINATOR",
        Sql.at(from),
        Sql.at(from.plus(Duration.ofDays(30 + random.nextInt(100)))),
        subject.value(),
        maybe(1, from));
  }

  /** Open, over by itself, or ended; by somebody who has the role now, or has not. */
  private void emergency() {
    PersonId subject = one(people);
    PersonId opener = one(people);
    if (subject.equals(opener)) {
      return;
    }
    Instant opened = now.minus(Duration.ofHours(random.nextInt(8)));
    UUID id = UUID.randomUUID();
    byte[] later =
        id.hashCode() % 3 == 0 ? cast.sealed(Sealed.later(subject, id), "Of whom") : null;
    cast.run(
        """
        insert into confidentiality.emergency (id, subject, opener, opener_hat, category, reason, opened_at,
          until_at, ended_at, later, tell_at)
        values (?, ?, ?, ?, 'LIFE', ?, ?, ?, ?, ?, ?)
        """,
        id,
        subject.value(),
        opener.value(),
        random.nextInt(4) == 0 ? "PROFESSIONAL" : "COORDINATOR",
        cast.sealed(Sealed.reason(subject, id), "A reason of more than twenty letters"),
        Sql.at(opened),
        Sql.at(opened.plus(Duration.ofHours(4))),
        maybe(1, opened),
        later,
        Sql.at(later == null ? opened : opened.plus(Duration.ofHours(24))));
  }

  /** In so many of four cases the moment, else null. */
  private @Nullable Object maybe(int ofFour, Instant at) {
    return random.nextInt(4) < ofFour ? Sql.at(at) : null;
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
