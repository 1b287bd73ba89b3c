package org.accanto.accompaniment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accanto.access.Access;
import org.accanto.confidentiality.Authorisation;
import org.accanto.confidentiality.Confidentiality;
import org.accanto.confidentiality.DataClass;
import org.accanto.confidentiality.Subject;
import org.accanto.shared.Actor;
import org.accanto.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people opened to a professional. Each thing is asked about anew at each request. */
@Component
class OpenedToMe {

  private final Confidentiality confidentiality;
  private final Goals goals;
  private final Appointments appointments;
  private final Notes notes;
  private final Access access;
  private final Clock clock;

  OpenedToMe(
      Confidentiality confidentiality,
      Goals goals,
      Appointments appointments,
      Notes notes,
      Access access,
      Clock clock) {
    this.confidentiality = confidentiality;
    this.goals = goals;
    this.appointments = appointments;
    this.notes = notes;
    this.access = access;
    this.clock = clock;
  }

  /** Empty when this person opened nothing to the reader, or nothing any more. */
  Optional<Opened> by(PersonId of, Actor reader) {
    List<Authorisation> given =
        confidentiality.received(reader).stream().filter(one -> one.subject().equals(of)).toList();
    if (given.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(opened(of, access.calledOf(of, reader).orElse(""), given, reader));
  }

  private Opened opened(
      PersonId of, String called, List<Authorisation> authorisations, Actor reader) {
    List<Goal> openGoals = new ArrayList<>();
    List<Appointment> openAppointments = new ArrayList<>();
    if (has(authorisations, DataClass.GOAL)) {
      openGoals.addAll(goals.of(of, null, reader.person()));
      openGoals.removeIf(goal -> !mayRead(reader, DataClass.GOAL, of, goal.id(), goal.walk()));
    }
    if (has(authorisations, DataClass.APPOINTMENT)) {
      openAppointments.addAll(appointments.of(of, null, LocalDate.now(clock), reader.person()));
      openAppointments.removeIf(
          one -> !mayRead(reader, DataClass.APPOINTMENT, of, one.id(), one.walk()));
    }
    List<Note> openNotes =
        has(authorisations, DataClass.NOTE) ? notes(of, authorisations, reader) : List.of();
    return new Opened(of, called, openGoals, openAppointments, openNotes, authorisations);
  }

  /**
   * Opened as a whole they are read as a whole: one line in what the person can read, not fifty.
   */
  private List<Note> notes(PersonId of, List<Authorisation> authorisations, Actor reader) {
    boolean all =
        authorisations.stream().anyMatch(a -> a.of() == DataClass.NOTE && a.item() == null);
    if (!all) {
      return notes.of(of).stream()
          .filter(one -> mayRead(reader, DataClass.NOTE, of, one.meeting(), one.walk()))
          .toList();
    }
    List<Note> open =
        notes.of(of).stream()
            .filter(one ->
                confidentiality.may(
                    reader, DataClass.NOTE, Subject.item(of, one.walk(), one.meeting())))
            .toList();
    if (!open.isEmpty()) {
      confidentiality.seen(reader, DataClass.NOTE, Subject.of(of));
    }
    return open;
  }

  /** The policies have shown only what is open; the policy function has the last word. */
  private boolean mayRead(
      Actor reader, DataClass kind, PersonId of, UUID item, @Nullable UUID walk) {
    Subject subject = Subject.item(of, walk, item);
    boolean may = confidentiality.may(reader, kind, subject);
    if (may) {
      confidentiality.seen(reader, kind, subject);
    }
    return may;
  }

  private static boolean has(List<Authorisation> authorisations, DataClass kind) {
    return authorisations.stream().anyMatch(one -> one.of() == kind);
  }
}
