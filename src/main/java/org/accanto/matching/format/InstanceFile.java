package org.accanto.matching.format;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.accanto.matching.format.BadInput.Kind;
import org.accanto.matching.rules.Config;
import org.accanto.matching.rules.Instance;
import org.accanto.matching.rules.Peer;
import org.accanto.matching.rules.Supporter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** {@code accanto-match-instance/1}, also compressed. */
public final class InstanceFile {
  static final String FORMAT = "accanto-match-instance/1";

  private final PeopleIn people = new PeopleIn();
  private final List<Peer> peers = new ArrayList<>();
  private final List<Supporter> supporters = new ArrayList<>();
  private String name = "";
  private String family = "";
  private @Nullable Object format;
  private @Nullable Config config;
  private @Nullable String unknown;
  private boolean peersRead;
  private boolean supportersRead;

  private InstanceFile() {}

  /**
   * One person after the other; the text is never in memory as a whole.
   *
   * @throws BadInputException with a sentence that names the place
   */
  public static Instance read(Path file) {
    return Json.read(file, in -> new InstanceFile().instance(file, in));
  }

  /** Compressed when the name ends in {@code .gz}. */
  public static void write(Path file, Instance instance) {
    Bytes.write(file, out -> InstanceOut.write(out, instance));
  }

  private Instance instance(Path file, JsonParser in) {
    if (in.currentToken() != JsonToken.START_OBJECT) {
      throw Kind.OTHER_FORMAT.refuse("%s does not begin as %s does.", file, FORMAT);
    }
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String field = in.currentName();
      in.nextToken();
      field(field, in);
    }
    if (!FORMAT.equals(format)) {
      throw Kind.OTHER_FORMAT.refuse(
          "%s says its format is %s, not %s.",
          file, format == null ? "nothing" : Texts.quoted(format), FORMAT);
    }
    if (unknown != null) {
      throw Kind.OTHER_SHAPE.refuse(
          "%s has a field that the format does not know: %s.", file, Texts.quoted(unknown));
    }
    if (config == null || !peersRead || !supportersRead) {
      throw Kind.OTHER_SHAPE.refuse("%s needs \"config\", \"peers\" and \"supporters\".", file);
    }
    everybodyExists();
    return new Instance(name, family, config, peers, supporters);
  }

  private void field(String field, JsonParser in) {
    switch (field) {
      case "format" -> format = format(in);
      case "name" -> name = text(in, field);
      case "family" -> family = text(in, field);
      case "config" -> config = ConfigIn.of(Json.value(in, "The config"));
      case "peers" -> {
        each(in, field, (id, value) -> peers.add(people.peer(id, value)));
        peersRead = true;
      }
      case "supporters" -> {
        each(in, field, (id, value) -> supporters.add(people.supporter(id, value)));
        supportersRead = true;
      }
      default -> {
        // Told only when the file is of this format at all.
        unknown = field;
        in.skipChildren();
      }
    }
  }

  private static String text(JsonParser in, String field) {
    return String.valueOf(Json.value(in, "\"" + field + "\""));
  }

  /** Another one may have other fields: whoever wrote it first learns that it is another one. */
  private static String format(JsonParser in) {
    String format = text(in, "format");
    if (!FORMAT.equals(format)) {
      throw Kind.OTHER_FORMAT.refuse(
          "The file says its format is %s, not %s.", Texts.quoted(format), FORMAT);
    }
    return format;
  }

  private interface Each {
    void read(int id, Object value);
  }

  private static void each(JsonParser in, String field, Each each) {
    if (in.currentToken() != JsonToken.START_ARRAY) {
      throw Kind.OTHER_SHAPE.refuse("\"%s\" must be a list.", field);
    }
    for (int id = 0; in.nextToken() != JsonToken.END_ARRAY; id++) {
      if (id == Limits.PEOPLE) {
        throw Kind.NUMBER.refuse("More than %,d %s are refused.", Limits.PEOPLE, field);
      }
      each.read(id, Json.value(in, "Number %d of the %s".formatted(id, field)));
    }
  }

  private void everybodyExists() {
    for (Peer peer : peers) {
      String who = "Peer " + peer.id();
      exist(who, "noContact", peer.apart().noContact(), supporters.size());
      exist(who, "therapeutic", peer.apart().therapeutic(), supporters.size());
      exist(who, "doubleRole", peer.apart().doubleRole(), supporters.size());
      exist(who, "declined", peer.apart().declined(), supporters.size());
      exist(who, "returnTo", peer.returnTo(), supporters.size());
    }
    for (Supporter supporter : supporters) {
      exist("Supporter " + supporter.id(), "noContact", supporter.noContact(), peers.size());
    }
  }

  private static void exist(String who, String field, Set<Integer> named, int count) {
    for (int id : named) {
      if (id >= count) {
        throw Kind.UNKNOWN_PERSON.refuse(
            "%s: \"%s\" names %d, but there are only %d.", who, field, id, count);
      }
    }
  }
}
