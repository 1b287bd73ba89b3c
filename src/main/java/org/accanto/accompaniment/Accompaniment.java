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
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of accompaniment: what two people who walk together plan, do and tell. */
@Service
@Transactional
public class Accompaniment {

  private static final int SILENCE_DAYS = 14;
  private static final int LAST_MEETINGS = 20;

  private final Walks walks;
  private final Plans plans;
  private final Meetings meetings;
  private final Goals goals;
  private final Appointments appointments;
  private final Gifts gifts;
  private final Names names;
  private final Moves moves;
  private final Clock clock;

  Accompaniment(
      Walks walks,
      Plans plans,
      Meetings meetings,
      Goals goals,
      Appointments appointments,
      Gifts gifts,
      Names names,
      Moves moves,
      Clock clock) {
    this.walks = walks;
    this.plans = plans;
    this.meetings = meetings;
    this.goals = goals;
    this.appointments = appointments;
    this.gifts = gifts;
    this.names = names;
    this.moves = moves;
    this.clock = clock;
  }

  /** Open walks first. The supporter's ended ones are not among them; the peer's are. */
  @Transactional(readOnly = true)
  public List<WalkSummary> walksOf(Actor actor) {
    return named(walks.summaries(actor, null, today()), actor);
  }

  @Transactional(readOnly = true)
  public Optional<WalkSummary> summary(UUID walk, Actor actor) {
    return named(walks.summaries(actor, walk, today()), actor).stream().findFirst();
  }

  /** Everything on the page of one walk. */
  @Transactional(readOnly = true)
  public Optional<WalkPage> walk(UUID walk, Actor actor) {
    return summary(walk, actor)
        .map(summary ->
            new WalkPage(
                summary,
                plans.coming(walk, today(), summary.iAmPeer()),
                meetings.of(walk, null, LAST_MEETINGS, actor.person()),
                goals.of(summary.peer(), walk, actor.person()),
                appointments.of(summary.peer(), walk, today(), actor.person()),
                gifts.helped(walk, actor.person())));
  }

  /** One meeting, always looked up under its walk, with what it said before. */
  @Transactional(readOnly = true)
  public Optional<MeetingPage> meeting(UUID walk, UUID meeting, Actor actor) {
    return summary(walk, actor)
        .flatMap(summary ->
            meetings.of(walk, meeting, 1, actor.person()).stream()
                .findFirst()
                .map(found -> new MeetingPage(summary, found, meetings.before(walk, meeting))));
  }

  /** All goals of the peer who asks, also those shown to nobody. */
  @Transactional(readOnly = true)
  public List<Goal> ownGoals(Actor peer) {
    return peer.is(Hat.PEER) ? goals.of(peer.person(), null, peer.person()) : List.of();
  }

  /** All appointments of the peer who asks. */
  @Transactional(readOnly = true)
  public List<Appointment> ownAppointments(Actor peer) {
    return peer.is(Hat.PEER)
        ? appointments.of(peer.person(), null, today(), peer.person())
        : List.of();
  }

  /** Last words that others left for this person. */
  @Transactional(readOnly = true)
  public List<Thanks> thanksTo(Actor actor) {
    List<Gifts.Given> given = gifts.thanksTo(actor.person());
    Map<PersonId, String> called = names.of(given.stream().map(Gifts.Given::from).toList());
    return given.stream()
        .map(g -> new Thanks(g.id(), called.getOrDefault(g.from(), ""), g.words(), g.on()))
        .toList();
  }

  /** Does what one of the two decided, or says why not. */
  public Outcome does(Command command, Actor actor) {
    return moves.does(command, actor);
  }

  /** For the coordinator's morning: who has not met for a while, never what was said. */
  @Transactional(readOnly = true)
  public List<Silence> silences(Actor coordinator) {
    if (!coordinator.is(Hat.COORDINATOR)) {
      return List.of();
    }
    List<Silence> silent = walks.silentSince(today().minusDays(SILENCE_DAYS), today());
    Set<PersonId> people = new LinkedHashSet<>();
    silent.forEach(s -> people.addAll(List.of(s.peer(), s.supporter())));
    Map<PersonId, String> called = names.of(people);
    return silent.stream()
        .map(s ->
            new Silence(
                s.walk(),
                s.peer(),
                called.getOrDefault(s.peer(), ""),
                s.supporter(),
                called.getOrDefault(s.supporter(), ""),
                s.since(),
                s.days()))
        .toList();
  }

  private List<WalkSummary> named(Collection<WalkSummary> walks, Actor actor) {
    Map<PersonId, String> called = names.of(walks.stream().map(WalkSummary::other).toList());
    return walks.stream()
        .map(w ->
            new WalkSummary(
                w.id(),
                w.iAmPeer(),
                w.peer(),
                w.supporter(),
                called.getOrDefault(w.other(), ""),
                w.state(),
                w.since(),
                w.lastMet(),
                w.next(),
                w.nextStep()))
        .toList();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
