package org.accanto.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A module that keeps something of people. Each implements it for what it keeps, so that nobody has
 * to know them all and no module has to know another.
 */
public interface HoldsPersonalData {

  /**
   * Prefix of a {@link Choice} that is a language, by its code: every reader's own tongue names it.
   */
  String LANGUAGE = "language.";

  /**
   * All that is the actor's own in the file of the hat they wear, and nothing of anybody else's
   * beyond a name that they may know. Read through the actor's own policies.
   */
  List<Kind> own(Actor actor);

  /** Where its kinds stand among those of others; small numbers come first. */
  int place();

  /**
   * One kind of things.
   *
   * @param name stays the same in every language and version: machines read it
   */
  record Kind(String module, String name, List<Entry> entries) {

    /** Message key of the heading. */
    public String title() {
      return module + ".own-data." + name.replace('_', '-');
    }

    /** Message key of a field's label. */
    public String label(String field) {
      return module + ".own-field." + field.replace('_', '-');
    }
  }

  /**
   * One thing: its fields in order, without those of which nothing was said.
   *
   * @param when where it stands in a calendar; null when it is no such thing
   */
  record Entry(Map<String, Value> fields, @Nullable OnCalendar when) {

    public static Entry nothing() {
      return new Entry(Map.of(), null);
    }

    /** With one field more; without it when nothing was said. */
    public Entry and(String field, @Nullable Value value) {
      if (value == null || value.isEmpty()) {
        return this;
      }
      Map<String, Value> more = new LinkedHashMap<>(fields);
      more.put(field, value);
      return new Entry(more, when);
    }

    public Entry at(OnCalendar day) {
      return new Entry(fields, day);
    }
  }

  /** A day in a calendar; minutes 0 when nobody said how long. Neutral: no words. */
  record OnCalendar(UUID id, LocalDate day, @Nullable LocalTime time, int minutes) {}

  /** What a field can hold. */
  sealed interface Value {

    default boolean isEmpty() {
      return false;
    }

    static @Nullable Value of(@Nullable Object value) {
      return switch (value) {
        case null -> null;
        case String words -> new Words(words);
        case UUID id -> new Id(id);
        case Boolean yes -> new YesNo(yes);
        case Number number -> new Count(number.longValue());
        case LocalDate day -> new Day(day);
        case LocalTime time -> new Time(time);
        case Instant at -> new Moment(at);
        default -> throw new IllegalArgumentException("no such value: " + value.getClass());
      };
    }

    /** One of a few, by its message key. */
    static @Nullable Value choice(String prefix, @Nullable String code) {
      return code == null ? null : new Choice(prefix + code, code);
    }

    static Value some(List<String> words) {
      return new Some(words.stream().map(one -> (Value) new Words(one)).toList());
    }
  }

  /** Ties things together in a machine's file; no person needs it. */
  record Id(UUID id) implements Value {}

  record Words(String words) implements Value {
    @Override
    public boolean isEmpty() {
      return words.isBlank();
    }
  }

  /** One of a few, in words by a message key. */
  record Choice(String key, String code) implements Value {}

  record YesNo(boolean yes) implements Value {}

  record Count(long number) implements Value {}

  record Day(LocalDate day) implements Value {}

  record Time(LocalTime time) implements Value {}

  record Moment(Instant at) implements Value {}

  record Some(List<Value> all) implements Value {
    @Override
    public boolean isEmpty() {
      return all.isEmpty();
    }
  }
}
