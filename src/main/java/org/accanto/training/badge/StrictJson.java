package org.accanto.training.badge;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * JSON that can be read in one way only. What readers understand differently (a field twice, half
 * of a letter) would let a signature speak for another text than the one that is shown.
 */
final class StrictJson {

  /** In octets. A badge of ours has about three thousand. */
  static final int LARGEST = 64 * 1024;

  /** Levels of objects and lists; a badge has six. */
  static final int DEEPEST = 12;

  private StrictJson() {}

  static final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Form.Unreadable why;

    UnreadableException(Form.Unreadable why) {
      super(why.toString());
      this.why = why;
    }

    Form.Unreadable why() {
      return why;
    }
  }

  static JsonObject read(byte[] file) throws UnreadableException {
    if (file.length > LARGEST) {
      throw new UnreadableException(Form.Unreadable.TOO_LARGE);
    }
    try (JsonParser parser = Json.createParser(new StringReader(text(file)))) {
      if (!parser.hasNext() || parser.next() != JsonParser.Event.START_OBJECT) {
        throw new UnreadableException(Form.Unreadable.NO_JSON);
      }
      JsonObject whole = object(parser, 1);
      if (parser.hasNext()) {
        throw new UnreadableException(Form.Unreadable.NO_JSON);
      }
      return whole;
    } catch (JsonException | NoSuchElementException e) {
      throw new UnreadableException(Form.Unreadable.NO_JSON);
    }
  }

  private static String text(byte[] file) throws UnreadableException {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(file))
          .toString();
    } catch (CharacterCodingException e) {
      throw new UnreadableException(Form.Unreadable.NO_JSON);
    }
  }

  private static JsonObject object(JsonParser parser, int depth) throws UnreadableException {
    JsonObjectBuilder object = Json.createObjectBuilder();
    Set<String> names = new HashSet<>();
    while (parser.next() != JsonParser.Event.END_OBJECT) {
      String name = whole(parser.getString());
      if (!names.add(name)) {
        throw new UnreadableException(Form.Unreadable.SAID_TWICE);
      }
      object.add(name, value(parser, parser.next(), depth));
    }
    return object.build();
  }

  private static JsonValue value(JsonParser parser, JsonParser.Event event, int depth)
      throws UnreadableException {
    return switch (event) {
      case START_OBJECT -> object(parser, deeper(depth));
      case START_ARRAY -> array(parser, deeper(depth));
      case VALUE_STRING -> Json.createValue(whole(parser.getString()));
      case VALUE_NUMBER, VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> parser.getValue();
      case KEY_NAME, END_ARRAY, END_OBJECT ->
          throw new UnreadableException(Form.Unreadable.NO_JSON);
    };
  }

  private static JsonValue array(JsonParser parser, int depth) throws UnreadableException {
    JsonArrayBuilder array = Json.createArrayBuilder();
    for (JsonParser.Event event = parser.next();
        event != JsonParser.Event.END_ARRAY;
        event = parser.next()) {
      array.add(value(parser, event, depth));
    }
    return array.build();
  }

  private static int deeper(int depth) throws UnreadableException {
    if (depth >= DEEPEST) {
      throw new UnreadableException(Form.Unreadable.TOO_DEEP);
    }
    return depth + 1;
  }

  /** Half of a pair becomes a question mark where it is hashed, as every other half does. */
  private static String whole(String text) throws UnreadableException {
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw new UnreadableException(Form.Unreadable.NO_JSON);
    }
    return text;
  }
}
