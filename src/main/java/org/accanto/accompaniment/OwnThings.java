package org.accanto.accompaniment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.accanto.confidentiality.DataClass;
import org.accanto.confidentiality.OpenableItem;
import org.accanto.confidentiality.OpenableItems;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.springframework.stereotype.Component;

/** The goals and the coming appointments that a peer can open to somebody, one by one. */
@Component
class OwnThings implements OpenableItems {

  private final Goals goals;
  private final Appointments appointments;
  private final Clock clock;

  OwnThings(Goals goals, Appointments appointments, Clock clock) {
    this.goals = goals;
    this.appointments = appointments;
    this.clock = clock;
  }

  @Override
  public List<OpenableItem> of(Actor subject) {
    if (!subject.is(Hat.PEER)) {
      return List.of();
    }
    LocalDate today = LocalDate.now(clock);
    List<OpenableItem> items = new ArrayList<>();
    goals
        .of(subject.person(), null, subject.person())
        .forEach(g -> items.add(new OpenableItem(DataClass.GOAL, g.id(), g.words())));
    appointments.of(subject.person(), null, today, subject.person()).stream()
        .filter(a -> !a.calledOff() && !a.day().isBefore(today))
        .forEach(a -> items.add(new OpenableItem(DataClass.APPOINTMENT, a.id(), label(a))));
    return items;
  }

  private static String label(Appointment appointment) {
    return appointment.title().isBlank() ? appointment.day().toString() : appointment.title();
  }
}
