package org.accanto.matching.format;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.accanto.matching.format.BadInput.Kind;

/**
 * The fields of one object, taken one by one; each must be there, of its kind and within its
 * limits. A field that nobody takes is refused: a misspelt "noContacts" must not be read as "none".
 */
final class Fields {
  private final String where;
  private final Map<String, Object> left;

  private Fields(String where, Map<String, Object> left) {
    this.where = where;
    this.left = left;
  }

  @SuppressWarnings("unchecked") // Json makes maps with text as keys only
  static Fields of(String where, Object value) {
    if (!(value instanceof Map<?, ?> map)) {
      throw Kind.OTHER_SHAPE.refuse("%s must be an object with fields.", where);
    }
    return new Fields(where, (Map<String, Object>) map);
  }

  boolean has(String name) {
    return left.containsKey(name);
  }

  /** What nobody has taken yet. */
  Set<String> names() {
    return Set.copyOf(left.keySet());
  }

  Object take(String name) {
    Object value = left.remove(name);
    if (value == null) {
      throw Kind.OTHER_SHAPE.refuse("%s has no \"%s\".", where, name);
    }
    return value;
  }

  void done() {
    if (!left.isEmpty()) {
      throw Kind.OTHER_SHAPE.refuse(
          "%s has a field that the format does not know: %s.",
          where, Texts.quoted(left.keySet().iterator().next()));
    }
  }

  int number(String name, int least, int most) {
    return (int) number(name, (long) least, most);
  }

  long number(String name, long least, long most) {
    return number(where + ", \"" + name + "\"", take(name), least, most);
  }

  static long number(String where, Object value, long least, long most) {
    if (!(value instanceof Long number)) {
      throw Kind.OTHER_SHAPE.refuse("%s must be a number.", where);
    }
    if (number < least || number > most) {
      throw Kind.NUMBER.refuse("%s is %d; it must be from %d to %d.", where, number, least, most);
    }
    return number;
  }

  /** A word is text or a number; what is compared is how it is written. */
  String word(String name) {
    return word(name, take(name));
  }

  private String word(String name, Object value) {
    if (value instanceof String || value instanceof Long) {
      return value.toString();
    }
    throw Kind.OTHER_SHAPE.refuse("%s: \"%s\" must be words.", where, name);
  }

  List<?> list(String name) {
    if (take(name) instanceof List<?> list) {
      return list;
    }
    throw Kind.OTHER_SHAPE.refuse("%s: \"%s\" must be a list.", where, name);
  }

  Set<String> words(String name) {
    Set<String> words = new HashSet<>();
    for (Object each : list(name)) {
      String word = word(name, each);
      once(words.add(word), name, word);
    }
    return words;
  }

  /** Whether the people exist is asked when everybody has been read. */
  Set<Integer> people(String name) {
    Set<Integer> people = new HashSet<>();
    for (Object each : list(name)) {
      long id = number(where + ", \"" + name + "\"", each, 0, Limits.PEOPLE);
      once(people.add((int) id), name, id);
    }
    return people;
  }

  void once(boolean first, String name, Object what) {
    if (!first) {
      throw Kind.TWICE.refuse("%s: \"%s\" names %s twice.", where, name, Texts.quoted(what));
    }
  }

  <E extends Enum<E>> E one(String name, E[] all) {
    return one(name, word(name), all);
  }

  <E extends Enum<E>> Set<E> several(String name, Class<E> of) {
    Set<E> several = EnumSet.noneOf(of);
    for (String word : words(name)) {
      several.add(one(name, word, of.getEnumConstants()));
    }
    return several;
  }

  <E extends Enum<E>> E one(String name, String word, E[] all) {
    return Stream.of(all)
        .filter(e -> written(e).equals(word))
        .findFirst()
        .orElseThrow(() ->
            Kind.UNKNOWN_WORD.refuse(
                "%s: \"%s\" says %s; known are %s.",
                where,
                name,
                Texts.quoted(word),
                String.join(", ", Stream.of(all).map(Fields::written).toList())));
  }

  /** Genders are one capital letter; all other words of the format are small. */
  static String written(Enum<?> known) {
    return known.name().length() == 1 ? known.name() : known.name().toLowerCase(Locale.ROOT);
  }
}
