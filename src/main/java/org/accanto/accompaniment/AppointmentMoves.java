package org.accanto.accompaniment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.accanto.notification.Notice;
import org.accanto.notification.Notifications;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.springframework.stereotype.Component;

/** Before and after an appointment to which the supporter comes along, because the peer asked. */
@Component
class AppointmentMoves {

  private final Walks walks;
  private final Appointments appointments;
  private final Notifications notifications;
  private final Clock clock;

  AppointmentMoves(
      Walks walks, Appointments appointments, Notifications notifications, Clock clock) {
    this.walks = walks;
    this.appointments = appointments;
    this.notifications = notifications;
    this.clock = clock;
  }

  Outcome does(Command.AboutAppointments command, Actor actor) {
    Optional<Walk> found = walks.find(command.walk(), actor);
    if (found.isEmpty()) {
      return new Outcome.Nothing();
    }
    Walk walk = found.get();
    Optional<Objection> closed = walk.closedForContent();
    if (closed.isPresent()) {
      return new Outcome.Refused(closed.get());
    }
    Outcome outcome = open(walk, command, actor);
    if (outcome instanceof Outcome.Done) {
      String page = "/walks/" + walk.id() + "/appointments";
      notifications.tell(walk.otherThan(actor), Notice.news(page), actor);
    }
    return outcome;
  }

  private Outcome open(Walk walk, Command.AboutAppointments command, Actor actor) {
    boolean peer = actor.is(Hat.PEER);
    return switch (command) {
      case Command.AskAlong ask -> peer ? ask(walk, ask, actor) : peerDecides();
      case Command.AnswerAlong(UUID id, UUID appointment, boolean coming) ->
          peer
              ? peerCannot()
              : toCome(id, appointment, () -> appointments.coming(id, appointment, coming));
      case Command.CallOff(UUID id, UUID appointment) ->
          peer
              ? toCome(id, appointment, () -> appointments.callOff(id, appointment))
              : peerDecides();
      case Command.TellAfter tell -> tell(walk, tell, actor);
    };
  }

  private Outcome ask(Walk walk, Command.AskAlong ask, Actor actor) {
    LocalDate today = LocalDate.now(clock);
    Optional<Objection> objection =
        Optional.of(Objection.DAY_PASSED)
            .filter(o -> ask.day().isBefore(today))
            .or(() ->
                Optional.of(Objection.DAY_FAR_AWAY)
                    .filter(o -> ask.day().isAfter(today.plusYears(2))))
            .or(() ->
                Optional.of(Objection.ROLE_WORDS)
                    .filter(o -> ask.role() == CompanyRole.OWN_WORDS && ask.roleWords().isBlank()))
            .or(() -> Texts.fits(ask.title(), Texts.SHORT))
            .or(() -> Texts.fits(ask.place(), Texts.SHORT))
            .or(() -> Texts.fits(ask.roleWords(), Texts.LINE))
            .or(() -> Texts.fits(ask.maySay(), Texts.BIT))
            .or(() -> Texts.fits(ask.toBring(), Texts.BIT));
    if (objection.isPresent()) {
      return new Outcome.Refused(objection.get());
    }
    UUID id = Texts.id(actor, walk.id(), ask.once());
    appointments.add(id, walk, ask, clock.instant());
    return new Outcome.Done(id);
  }

  private Outcome tell(Walk walk, Command.TellAfter tell, Actor actor) {
    if (!appointments.exists(walk.id(), tell.appointment())) {
      return new Outcome.Nothing();
    }
    Optional<Objection> objection = Texts.fits(tell.words(), Texts.WORDS);
    if (objection.isPresent()) {
      return new Outcome.Refused(objection.get());
    }
    HowItWent went = tell.went();
    if (went != null && actor.is(Hat.PEER)) {
      appointments.went(walk.id(), tell.appointment(), went);
    }
    if (!tell.words().isBlank()) {
      UUID id = Texts.id(actor, tell.appointment(), tell.once());
      appointments.say(id, walk, tell.appointment(), tell.words(), actor.person(), clock.instant());
    }
    return new Outcome.Done(tell.appointment());
  }

  /** Only what has not been yet can be answered or called off. */
  private Outcome toCome(UUID walk, UUID appointment, BooleanSupplier change) {
    Optional<LocalDate> day = appointments.day(walk, appointment);
    if (day.filter(on -> on.isBefore(LocalDate.now(clock))).isPresent()) {
      return new Outcome.Refused(Objection.DAY_OVER);
    }
    return day.isPresent() && change.getAsBoolean()
        ? new Outcome.Done(appointment)
        : new Outcome.Nothing();
  }

  private static Outcome peerDecides() {
    return new Outcome.Refused(Objection.PEER_DECIDES);
  }

  private static Outcome peerCannot() {
    return new Outcome.Nothing();
  }
}
