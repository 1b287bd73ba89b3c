package org.accanto.matching.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.accanto.matching.format.BadInput.Kind;
import org.accanto.matching.rules.Peer;
import org.accanto.matching.rules.Person;
import org.accanto.matching.rules.Person.Gender;
import org.accanto.matching.rules.Supporter;

/** One peer or supporter from the fields of an object. Equal sets of words are kept only once. */
final class PeopleIn {
  private final Map<Object, Object> kept = new HashMap<>();

  Peer peer(int id, Object value) {
    Fields in = Fields.of("Peer " + id, value);
    expect(id, in, "Peer");
    Peer peer =
        new Peer(
            id,
            person("Peer " + id, in),
            in.number("waitDays", 0, Limits.DAYS),
            in.number("minOverlap", 0, Limits.SLOTS),
            in.number("hours", 0, Limits.QUARTER_HOURS),
            words(in, "disadvantages"),
            words(in, "seeks"),
            words(in, "needs"),
            in.several("requiredGenders", Gender.class),
            in.several("preferredGenders", Gender.class),
            new Peer.Apart(
                in.people("noContact"),
                in.people("therapeutic"),
                in.people("doubleRole"),
                in.people("declined")),
            in.people("returnTo"));
    in.done();
    return peer;
  }

  Supporter supporter(int id, Object value) {
    Fields in = Fields.of("Supporter " + id, value);
    expect(id, in, "Supporter");
    Supporter supporter =
        new Supporter(
            id,
            person("Supporter " + id, in),
            in.one("status", Supporter.Status.values()),
            new Supporter.Load(
                in.number("maxRelations", 0, Limits.RELATIONS),
                in.number("currentRelations", 0, Limits.RELATIONS),
                in.number("maxHours", 0, Limits.QUARTER_HOURS),
                in.number("currentHours", 0, Limits.QUARTER_HOURS),
                in.number("comfortHours", 0, Limits.QUARTER_HOURS)),
            words(in, "offers"),
            words(in, "trainings"),
            words(in, "limits"),
            in.several("excludesGenders", Gender.class),
            in.people("noContact"));
    in.done();
    return supporter;
  }

  private static void expect(int id, Fields in, String what) {
    long found = in.number("id", 0L, Limits.PEOPLE);
    if (found != id) {
      throw Kind.IDS.refuse(
          "%s %d stands where the id %d was expected: ids count from 0 in the order of the file.",
          what, found, id);
    }
  }

  private Person person(String where, Fields in) {
    return new Person(
        in.number("age", 0, Limits.AGE),
        in.one("gender", Gender.values()),
        in.number("stage", 1, Limits.STAGES),
        new Person.Place(
            in.number("x", -Limits.DISTANCE, Limits.DISTANCE),
            in.number("y", -Limits.DISTANCE, Limits.DISTANCE),
            keep(in.word("city")),
            in.number("maxTravel", 0, Limits.DISTANCE)),
        in.number("modes", 0, Person.IN_PERSON | Person.PHONE | Person.ONLINE),
        in.number("availability", 0, (1 << Person.SLOTS) - 1),
        words(in, "interests"),
        words(in, "styles"),
        languages(where, in));
  }

  private Map<String, Integer> languages(String where, Fields in) {
    Map<String, Integer> languages = new HashMap<>();
    for (Object each : in.list("languages")) {
      if (!(each instanceof List<?> two && two.size() == 2 && two.get(0) instanceof String code)) {
        throw Kind.OTHER_SHAPE.refuse(
            "%s: each of \"languages\" must be a pair like [\"it\", 4].", where);
      }
      long level = Fields.number(where + ", \"languages\"", two.get(1), 1, Limits.LEVELS);
      in.once(languages.put(code, (int) level) == null, "languages", code);
    }
    return keep(Map.copyOf(languages));
  }

  private Set<String> words(Fields in, String name) {
    return keep(Set.copyOf(in.words(name)));
  }

  @SuppressWarnings("unchecked") // what is equal to a value that cannot change may stand for it
  private <T> T keep(T value) {
    return (T) kept.computeIfAbsent(value, same -> same);
  }
}
