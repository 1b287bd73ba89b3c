package org.accanto.matching.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.accanto.matching.format.BadInput.Kind;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON one piece after the other: a large file is never in memory as a whole, and a hostile one
 * meets a limit before it fills it.
 */
final class Json {
  private static final int LONGEST_TEXT = 1000;
  private static final int DEEPEST = 8;

  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(LONGEST_TEXT)
                  .maxNameLength(LONGEST_TEXT)
                  .maxNestingDepth(DEEPEST)
                  .maxNumberLength(LONGEST_TEXT)
                  .build())
          .build();

  private Json() {}

  interface Reading<T> {
    T from(JsonParser in);
  }

  /** Reads the one value that the file holds. */
  static <T> T read(Path file, Reading<T> reading) {
    return Bytes.read(file, bytes -> read(file, bytes, reading));
  }

  private static <T> T read(Path file, InputStream bytes, Reading<T> reading) throws IOException {
    try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
      in.nextToken();
      T read = reading.from(in);
      if (in.nextToken() != null) {
        throw Kind.NOT_UNDERSTOOD.refuse("%s does not end where its JSON ends.", file);
      }
      return read;
    } catch (JacksonIOException failure) {
      throw failure.getCause();
    } catch (StreamConstraintsException large) {
      throw Kind.NUMBER.refuse(
          "%s holds a number, a text or a depth beyond every limit in line %d.",
          file, large.getLocation() == null ? 1 : large.getLocation().getLineNr());
    } catch (JacksonException broken) {
      throw Kind.NOT_UNDERSTOOD.refuse(
          "%s is not JSON: it cannot be read from line %d, column %d on.",
          file, broken.getLocation().getLineNr(), broken.getLocation().getColumnNr());
    }
  }

  /** The next value as text, {@link Long}, list or map; whatever else JSON knows is refused. */
  static Object value(JsonParser in, String where) {
    JsonToken token = in.currentToken();
    if (token == null) {
      throw Kind.NOT_UNDERSTOOD.refuse("%s is missing: the file ends before it.", where);
    }
    return switch (token) {
      case START_OBJECT -> map(in, where);
      case START_ARRAY -> list(in, where);
      case VALUE_STRING -> in.getString();
      case VALUE_NUMBER_INT -> whole(in, where);
      case VALUE_NUMBER_FLOAT ->
          throw Kind.NUMBER.refuse(
              "%s: %s is not a whole number.", where, Texts.quoted(in.getString()));
      default ->
          throw Kind.OTHER_SHAPE.refuse(
              "%s: %s is neither text, number, list nor object.", where, in.getString());
    };
  }

  private static Long whole(JsonParser in, String where) {
    if (in.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
      throw Kind.NUMBER.refuse(
          "%s: the number %s is too large.", where, Texts.quoted(in.getString()));
    }
    return in.getLongValue();
  }

  private static Map<String, Object> map(JsonParser in, String where) {
    Map<String, Object> map = new LinkedHashMap<>();
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String name = in.currentName();
      in.nextToken();
      map.put(name, value(in, where + ", " + Texts.quoted(name)));
    }
    return map;
  }

  private static List<Object> list(JsonParser in, String where) {
    List<Object> list = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      if (list.size() == Limits.PEOPLE) {
        throw Kind.NUMBER.refuse(
            "%s: a list of more than %,d entries is refused.", where, Limits.PEOPLE);
      }
      list.add(value(in, where));
    }
    return list;
  }

  static ObjectWriteContext writing() {
    return ObjectWriteContext.empty();
  }
}
