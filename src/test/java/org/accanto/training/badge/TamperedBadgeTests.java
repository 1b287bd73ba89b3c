package org.accanto.training.badge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonPointer;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every leaf of a badge, changed, taken away or joined by another: never as it was signed. */
class TamperedBadgeTests {

  private final Verifier verifier = new Verifier();
  private final JsonObject badge = read(Sample.json());

  @Test
  void whateverIsChangedInAnyPlaceIsNoticed() {
    Random random = new Random(20261122);
    List<String> leaves = leaves(badge, "");
    assertThat(leaves).hasSizeGreaterThan(40);
    for (String leaf : leaves) {
      JsonPointer pointer = Json.createPointer(leaf);
      for (JsonValue other : others(pointer.getValue(badge), random)) {
        refused(pointer.replace(badge, other), leaf + " = " + other);
      }
    }
  }

  @Test
  void whateverIsTakenAwayIsNoticed() {
    for (String place : places(badge, "")) {
      refused((JsonStructure) without(badge, place), "without " + place);
    }
  }

  @Test
  void whateverIsAddedIsNoticed() {
    List<String> names =
        List.of("phone", "description", "image", "url", "name", "id", "narrative", "@id", "@type");
    List<String> objects = new ArrayList<>(List.of(""));
    places(badge, "").stream()
        .filter(place -> Json.createPointer(place).getValue(badge) instanceof JsonObject)
        .forEach(objects::add);
    for (String object : objects) {
      for (String name : names) {
        JsonPointer pointer = Json.createPointer(object + "/" + name);
        if (!pointer.containsValue(badge)) {
          refused(pointer.add(badge, Json.createValue("urn:x:y")), object + "/" + name);
        }
      }
      if (!object.isEmpty()) {
        JsonObject none = Json.createObjectBuilder().addNull("name").build();
        refused(Json.createPointer(object + "/@context").add(badge, none), object + "/@context");
      }
    }
  }

  @Test
  void whateverStandsTwiceInAListIsNoticedOrSaysTheSame() {
    for (String place : places(badge, "")) {
      if (Json.createPointer(place).getValue(badge) instanceof JsonArray list
          && !place.equals("/@context")) {
        JsonArray more =
            Json.createArrayBuilder(list).add(Json.createObjectBuilder().build()).build();
        refused(Json.createPointer(place).replace(badge, more), place + " and one more");
      }
    }
  }

  @Test
  void anotherOrderAndOtherSpacesSayTheSame() {
    Random random = new Random(7);
    for (int round = 0; round < 20; round++) {
      JsonStructure mixed = (JsonStructure) mixed(badge, random);
      String spaced = mixed.toString().replace("\":", "\" :\n  ");
      Verdict verdict = verify(spaced);
      assertThat(verdict.holds()).as(spaced).isTrue();
    }
  }

  /** The trap of JSON-LD: what has no meaning is not signed. */
  @Test
  void anInventedFieldLeavesTheSignatureGoodAndIsRefusedForItsForm() {
    String more = Sample.json().replaceFirst("\\{", "{\"phone\":\"+39 011\",");
    Verdict verdict = verify(more);
    assertThat(verdict.genuine()).isEqualTo(new Genuine.Unchanged(Sample.KEY.did()));
    assertThat(verdict.form()).isEqualTo(new Form.Strange(List.of("phone")));
    assertThat(verdict.says()).isEmpty();
    assertThat(verdict.holds()).isFalse();
  }

  private void refused(JsonStructure changed, String what) {
    Verdict verdict = verify(changed.toString());
    assertThat(verdict.asItWasSigned()).as(what).isFalse();
    assertThat(verdict.holds()).as(what).isFalse();
  }

  private Verdict verify(String json) {
    return verifier.verify(
        Sample.octets(json), Sample.BETWEEN, Set.of(Sample.KEY.did()), new Withdrawals.NotKnown());
  }

  /** The library's own way of taking away leaves a hole in a list. */
  private static JsonValue without(JsonValue value, String place) {
    int slash = place.indexOf('/', 1);
    String first = place.substring(1, slash < 0 ? place.length() : slash);
    if (value instanceof JsonObject object) {
      var builder = Json.createObjectBuilder(object);
      return slash < 0
          ? builder.remove(first).build()
          : builder.add(first, without(object.get(first), place.substring(slash))).build();
    }
    JsonArray list = (JsonArray) value;
    int at = Integer.parseInt(first);
    var builder = Json.createArrayBuilder();
    for (int i = 0; i < list.size(); i++) {
      if (i != at) {
        builder.add(list.get(i));
      } else if (slash > 0) {
        builder.add(without(list.get(i), place.substring(slash)));
      }
    }
    return builder.build();
  }

  private static List<JsonValue> others(JsonValue leaf, Random random) {
    if (leaf instanceof JsonString text) {
      String was = text.getString();
      int at = random.nextInt(was.length());
      char letter = was.charAt(at);
      char other = letter == 'x' ? 'y' : 'x';
      return List.of(
          Json.createValue(was.substring(0, at) + other + was.substring(at + 1)),
          Json.createValue(was + " "),
          Json.createValue(was.substring(0, was.length() - 1)),
          Json.createValue(""),
          Json.createValue(1),
          JsonValue.NULL,
          JsonValue.TRUE,
          JsonValue.EMPTY_JSON_ARRAY,
          JsonValue.EMPTY_JSON_OBJECT);
    }
    return List.of(
        leaf == JsonValue.TRUE ? JsonValue.FALSE : JsonValue.TRUE,
        JsonValue.NULL,
        Json.createValue(leaf.toString()));
  }

  private static List<String> leaves(JsonValue value, String path) {
    return places(value, path).stream()
        .filter(place -> !(at(value, place) instanceof JsonStructure))
        .toList();
  }

  private static JsonValue at(JsonValue root, String place) {
    return Json.createPointer(place).getValue((JsonStructure) root);
  }

  /** Everything that has a place of its own: fields, and what stands in lists. */
  private static List<String> places(JsonValue value, String path) {
    List<String> places = new ArrayList<>();
    if (value instanceof JsonObject object) {
      for (Map.Entry<String, JsonValue> field : object.entrySet()) {
        String place = path + "/" + field.getKey();
        places.add(place);
        places.addAll(places(field.getValue(), place));
      }
    } else if (value instanceof JsonArray list) {
      for (int i = 0; i < list.size(); i++) {
        String place = path + "/" + i;
        places.add(place);
        places.addAll(places(list.get(i), place));
      }
    }
    return places;
  }

  private static JsonValue mixed(JsonValue value, Random random) {
    if (value instanceof JsonObject object) {
      List<String> names = new ArrayList<>(object.keySet());
      Collections.shuffle(names, random);
      var builder = Json.createObjectBuilder();
      names.forEach(name ->
          builder.add(
              name, name.equals("@context") ? object.get(name) : mixed(object.get(name), random)));
      return builder.build();
    }
    if (value instanceof JsonArray list) {
      List<JsonValue> items = new ArrayList<>(list);
      Collections.shuffle(items, random);
      var builder = Json.createArrayBuilder();
      items.forEach(item -> builder.add(mixed(item, random)));
      return builder.build();
    }
    return value;
  }

  private static JsonObject read(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }
}
