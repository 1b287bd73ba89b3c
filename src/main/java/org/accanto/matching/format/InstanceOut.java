package org.accanto.matching.format;

import java.io.Writer;
import java.util.Collection;
import java.util.TreeMap;
import java.util.TreeSet;
import org.accanto.matching.rules.Config;
import org.accanto.matching.rules.Instance;
import org.accanto.matching.rules.Peer;
import org.accanto.matching.rules.Person;
import org.accanto.matching.rules.Supporter;
import tools.jackson.core.JsonGenerator;

/** Writes an instance: the same instance always as the same bytes, so sets are sorted. */
final class InstanceOut {
  private final JsonGenerator out;

  private InstanceOut(JsonGenerator out) {
    this.out = out;
  }

  static void write(Writer writer, Instance instance) {
    try (JsonGenerator out = Json.FACTORY.createGenerator(Json.writing(), writer)) {
      new InstanceOut(out).instance(instance);
    }
  }

  private void instance(Instance instance) {
    out.writeStartObject();
    out.writeStringProperty("format", InstanceFile.FORMAT);
    out.writeStringProperty("name", instance.name());
    out.writeStringProperty("family", instance.family());
    config(instance.config());
    out.writeArrayPropertyStart("peers");
    instance.peers().forEach(this::peer);
    out.writeEndArray();
    out.writeArrayPropertyStart("supporters");
    instance.supporters().forEach(this::supporter);
    out.writeEndArray();
    out.writeEndObject();
  }

  private void config(Config config) {
    out.writeObjectPropertyStart("config");
    out.writeStringProperty("mode", Fields.written(config.mode()));
    out.writeStringProperty("capacity", Fields.written(config.capacity()));
    out.writeNumberProperty("qualityFloor", config.qualityFloor());
    out.writeNumberProperty("continuityBonus", config.continuityBonus());
    out.writeObjectPropertyStart("weights");
    config.weights().forEach((c, w) -> out.writeNumberProperty(Fields.written(c), w));
    out.writeEndObject();
    out.writeArrayPropertyStart("tiers");
    for (Config.Tier tier : config.tiers()) {
      out.writeStartObject();
      out.writeNumberProperty("minWaitDays", tier.minWaitDays());
      out.writeNumberProperty("minDisadvantages", tier.minDisadvantages());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeArrayPropertyStart("tierWeight");
    config.tierWeight().forEach(out::writeNumber);
    out.writeEndArray();
    out.writeNumberProperty("loadWeight", config.loadWeight());
    out.writeNumberProperty("overtimePerQuarterHour", config.overtimePerQuarterHour());
    out.writeEndObject();
  }

  private void peer(Peer peer) {
    out.writeStartObject();
    out.writeNumberProperty("id", peer.id());
    person(peer.person());
    out.writeNumberProperty("waitDays", peer.waitDays());
    out.writeNumberProperty("minOverlap", peer.minOverlap());
    out.writeNumberProperty("hours", peer.hours());
    words("disadvantages", peer.disadvantages());
    words("seeks", peer.seeks());
    words("needs", peer.needs());
    genders("requiredGenders", peer.requiredGenders());
    genders("preferredGenders", peer.preferredGenders());
    people("noContact", peer.apart().noContact());
    people("therapeutic", peer.apart().therapeutic());
    people("doubleRole", peer.apart().doubleRole());
    people("declined", peer.apart().declined());
    people("returnTo", peer.returnTo());
    out.writeEndObject();
  }

  private void supporter(Supporter supporter) {
    out.writeStartObject();
    out.writeNumberProperty("id", supporter.id());
    person(supporter.person());
    out.writeStringProperty("status", Fields.written(supporter.status()));
    out.writeNumberProperty("maxRelations", supporter.load().maxRelations());
    out.writeNumberProperty("currentRelations", supporter.load().currentRelations());
    out.writeNumberProperty("maxHours", supporter.load().maxHours());
    out.writeNumberProperty("currentHours", supporter.load().currentHours());
    out.writeNumberProperty("comfortHours", supporter.load().comfortHours());
    words("offers", supporter.offers());
    words("trainings", supporter.trainings());
    words("limits", supporter.limits());
    genders("excludesGenders", supporter.excludesGenders());
    people("noContact", supporter.noContact());
    out.writeEndObject();
  }

  private void person(Person person) {
    out.writeNumberProperty("age", person.age());
    out.writeStringProperty("gender", Fields.written(person.gender()));
    out.writeNumberProperty("stage", person.stage());
    out.writeNumberProperty("x", person.place().x());
    out.writeNumberProperty("y", person.place().y());
    out.writeStringProperty("city", person.place().city());
    out.writeNumberProperty("maxTravel", person.place().maxTravel());
    out.writeNumberProperty("modes", person.modes());
    out.writeNumberProperty("availability", person.availability());
    words("interests", person.interests());
    words("styles", person.styles());
    out.writeArrayPropertyStart("languages");
    new TreeMap<>(person.languages())
        .forEach((language, level) -> {
          out.writeStartArray();
          out.writeString(language);
          out.writeNumber(level);
          out.writeEndArray();
        });
    out.writeEndArray();
  }

  private void words(String name, Collection<String> words) {
    out.writeArrayPropertyStart(name);
    new TreeSet<>(words).forEach(out::writeString);
    out.writeEndArray();
  }

  private void genders(String name, Collection<Person.Gender> genders) {
    words(name, genders.stream().map(Fields::written).toList());
  }

  private void people(String name, Collection<Integer> people) {
    out.writeArrayPropertyStart(name);
    new TreeSet<>(people).forEach(out::writeNumber);
    out.writeEndArray();
  }
}
