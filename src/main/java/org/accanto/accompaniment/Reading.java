package org.accanto.accompaniment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.accanto.access.Access;
import org.accanto.confidentiality.Confidentiality;
import org.accanto.confidentiality.DataClass;
import org.accanto.confidentiality.Subject;
import org.accanto.programme.Programme;
import org.accanto.shared.Actor;
import org.accanto.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the door's questions ask for, in few round trips. */
@Component
class Reading {

  private static final int LAST_MEETINGS = 20;

  private final Walks walks;
  private final Meetings meetings;
  private final Goals goals;
  private final Appointments appointments;
  private final Gifts gifts;
  private final Lookback lookback;
  private final Confidentiality confidentiality;
  private final Access access;
  private final Programme programme;
  private final Clock clock;

  Reading(
      Walks walks,
      Meetings meetings,
      Goals goals,
      Appointments appointments,
      Gifts gifts,
      Lookback lookback,
      Confidentiality confidentiality,
      Access access,
      Programme programme,
      Clock clock) {
    this.walks = walks;
    this.meetings = meetings;
    this.goals = goals;
    this.appointments = appointments;
    this.gifts = gifts;
    this.lookback = lookback;
    this.confidentiality = confidentiality;
    this.access = access;
    this.programme = programme;
    this.clock = clock;
  }

  List<WalkSummary> summaries(Actor actor) {
    return walks.all(actor, today());
  }

  Optional<WalkSummary> summary(UUID walk, Actor actor) {
    return walks.one(walk, actor, today());
  }

  Optional<WalkPage> page(UUID walk, Actor actor) {
    return summary(walk, actor)
        .map(summary ->
            new WalkPage(
                summary,
                meetings.of(walk, null, LAST_MEETINGS, actor.person()),
                goals.of(summary.peer(), walk, actor.person()),
                appointments.of(summary.peer(), walk, today(), actor.person()),
                lookback.of(summary, actor),
                confidentiality.whoCanSee(
                    DataClass.NOTE, Subject.in(summary.peer(), walk), actor)));
  }

  Optional<Together> together(UUID walk, Actor actor) {
    return summary(walk, actor).map(summary -> lookback.of(summary, actor));
  }

  Optional<MeetingPage> meeting(UUID walk, UUID meeting, Actor actor) {
    return summary(walk, actor)
        .flatMap(summary ->
            meetings.of(walk, meeting, 1, actor.person()).stream()
                .findFirst()
                .map(found -> new MeetingPage(summary, found, meetings.before(walk, meeting))));
  }

  Optional<BookPage> book(UUID walk, @Nullable UUID after, Actor actor) {
    return summary(walk, actor)
        .map(summary -> {
          PersonId me = actor.person();
          int more = LAST_MEETINGS + 1;
          List<Meeting> found =
              after == null
                  ? meetings.of(walk, null, more, me)
                  : meetings.after(walk, after, more, me);
          List<Meeting> some = found.stream().limit(LAST_MEETINGS).toList();
          return new BookPage(summary, some, found.size() == more ? some.getLast().id() : null);
        });
  }

  List<Helped> helped(UUID walk, Actor actor) {
    return summary(walk, actor)
        .map(summary -> gifts.helped(walk, actor.person()))
        .orElse(List.of());
  }

  Own own(Actor peer) {
    return new Own(
        goals.of(peer.person(), null, peer.person()),
        appointments.of(peer.person(), null, today(), peer.person()));
  }

  List<Thanks> thanksTo(Actor actor) {
    List<Gifts.Given> given = gifts.thanksTo(actor.person());
    Map<PersonId, String> called = called(given.stream().map(Gifts.Given::from).toList(), actor);
    return given.stream()
        .map(g -> new Thanks(g.id(), called.getOrDefault(g.from(), ""), g.words(), g.on()))
        .toList();
  }

  List<Silence> silences(Actor coordinator) {
    int days = programme.policy().silenceDays();
    List<Silence> silent = walks.silentSince(today().minusDays(days), today());
    Set<PersonId> people = new LinkedHashSet<>();
    silent.forEach(s -> people.addAll(List.of(s.peer(), s.supporter())));
    Map<PersonId, String> called = called(people, coordinator);
    return silent.stream().map(s -> s.named(called)).toList();
  }

  private Map<PersonId, String> called(Collection<PersonId> people, Actor actor) {
    return people.isEmpty() ? Map.of() : access.called(people, actor);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
