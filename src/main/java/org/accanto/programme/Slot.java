package org.accanto.programme;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A part of a week in which people can meet: a day, and morning, afternoon or evening. */
// The constants stand in the order of the week; only here anything counts on it.
@SuppressWarnings("EnumOrdinal")
public enum Slot {
  MONDAY_MORNING,
  MONDAY_AFTERNOON,
  MONDAY_EVENING,
  TUESDAY_MORNING,
  TUESDAY_AFTERNOON,
  TUESDAY_EVENING,
  WEDNESDAY_MORNING,
  WEDNESDAY_AFTERNOON,
  WEDNESDAY_EVENING,
  THURSDAY_MORNING,
  THURSDAY_AFTERNOON,
  THURSDAY_EVENING,
  FRIDAY_MORNING,
  FRIDAY_AFTERNOON,
  FRIDAY_EVENING,
  SATURDAY_MORNING,
  SATURDAY_AFTERNOON,
  SATURDAY_EVENING,
  SUNDAY_MORNING,
  SUNDAY_AFTERNOON,
  SUNDAY_EVENING;

  /** Which part of the day. */
  public enum Part {
    MORNING,
    AFTERNOON,
    EVENING
  }

  public DayOfWeek day() {
    return DayOfWeek.valueOf(name().substring(0, name().indexOf('_')));
  }

  public Part part() {
    return Part.valueOf(name().substring(name().indexOf('_') + 1));
  }

  public static Slot of(DayOfWeek day, Part part) {
    return valueOf(day.name() + "_" + part.name());
  }

  /** Those that are slots; what a form or an old row may hold besides is left out. */
  public static Set<Slot> known(Stream<String> names) {
    EnumSet<Slot> slots = EnumSet.noneOf(Slot.class);
    List<Slot> all = Arrays.asList(values());
    names.forEach(
        name -> all.stream().filter(slot -> slot.name().equals(name)).forEach(slots::add));
    return slots;
  }
}
