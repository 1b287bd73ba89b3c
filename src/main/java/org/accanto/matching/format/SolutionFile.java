package org.accanto.matching.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.accanto.matching.format.BadInput.Kind;
import org.accanto.matching.format.Solution.Match;
import org.accanto.matching.rules.Instance;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A plan as CSV with the header {@code peer,supporter}, or as JSON with {@code matches}. */
public final class SolutionFile {
  private static final String HEADER = "peer,supporter";
  private static final Pattern LINE =
      Pattern.compile("\\s*(-?\\d{1,18})\\s*,\\s*(-?\\d{1,18})\\s*");

  private final int peerCount;
  private final int supporterCount;
  private final List<Match> matches = new ArrayList<>();
  private final Set<Integer> peers = new HashSet<>();

  private SolutionFile(int peers, int supporters) {
    this.peerCount = peers;
    this.supporterCount = supporters;
  }

  /** Which of the two it is shows how the file begins, not how it is called. */
  public static Solution read(Path file, Instance instance) {
    return read(file, instance.peers().size(), instance.supporters().size());
  }

  /** For so many people. */
  public static Solution read(Path file, int peers, int supporters) {
    SolutionFile reading = new SolutionFile(peers, supporters);
    if (Bytes.read(file, SolutionFile::beginsAsJson)) {
      return Json.read(file, in -> reading.json(in));
    }
    return Bytes.read(file, in -> reading.csv(file, in));
  }

  /** CSV, or JSON when the name says so; in the order of the plan. */
  public static void write(Path file, Solution solution) {
    boolean json = file.toString().matches(".*\\.json(\\.gz)?");
    Bytes.write(
        file,
        out -> {
          out.write(json ? "{\"matches\":[" : HEADER + "\n");
          String between = "";
          for (Match match : solution.matches()) {
            String pair = match.peer() + "," + match.supporter();
            out.write(json ? between + "[" + pair + "]" : pair + "\n");
            between = ",";
          }
          out.write(json ? "]}\n" : "");
        });
  }

  /** CSV as text. */
  public static String text(Solution solution) {
    return solution.matches().stream()
        .map(match -> match.peer() + "," + match.supporter() + "\n")
        .collect(Collectors.joining("", HEADER + "\n", ""));
  }

  private static boolean beginsAsJson(InputStream in) throws IOException {
    int first = in.read();
    while (first == ' ' || first == '\t' || first == '\n' || first == '\r') {
      first = in.read();
    }
    return first == '{' || first == '[';
  }

  private Solution csv(Path file, InputStream in) throws IOException {
    try {
      // A decoder of its own refuses what is not UTF-8 instead of replacing it.
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8.newDecoder()));
      String header = lines.readLine();
      if (header == null || !header.replace("\uFEFF", "").strip().equals(HEADER)) {
        throw Kind.OTHER_FORMAT.refuse("%s must begin with the line %s.", file, HEADER);
      }
      int number = 1;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          line(file, number, line);
        }
      }
      return new Solution(matches);
    } catch (CharacterCodingException other) {
      throw Kind.NOT_UNDERSTOOD.refuse("%s is no text in UTF-8.", file);
    }
  }

  private void line(Path file, int number, String line) {
    Matcher two = LINE.matcher(line);
    if (!two.matches()) {
      throw Kind.NOT_UNDERSTOOD.refuse(
          "%s, line %d: %s is not a peer, a comma and a supporter.",
          file, number, Texts.quoted(line));
    }
    add(Long.valueOf(two.group(1)), Long.valueOf(two.group(2)));
  }

  private Solution json(JsonParser in) {
    if (in.currentToken() != JsonToken.START_OBJECT
        || !"matches".equals(in.nextName())
        || in.nextToken() != JsonToken.START_ARRAY) {
      throw Kind.OTHER_FORMAT.refuse(
          "A plan in JSON must be {\"matches\":[[peer, supporter], …]}.");
    }
    while (in.nextToken() != JsonToken.END_ARRAY) {
      if (!(Json.value(in, "\"matches\"") instanceof List<?> two && two.size() == 2)) {
        throw Kind.OTHER_SHAPE.refuse("Each of \"matches\" must be [peer, supporter].");
      }
      add(two.get(0), two.get(1));
    }
    if (in.nextToken() != JsonToken.END_OBJECT) {
      throw Kind.OTHER_SHAPE.refuse("A plan in JSON holds \"matches\" and nothing else.");
    }
    return new Solution(matches);
  }

  private void add(Object peer, Object supporter) {
    int p = known("peer", peer, peerCount);
    int s = known("supporter", supporter, supporterCount);
    if (!peers.add(p)) {
      throw Kind.TWICE.refuse("The plan names peer %d twice.", p);
    }
    matches.add(new Match(p, s));
  }

  private static int known(String what, Object id, int count) {
    if (!(id instanceof Long number)) {
      throw Kind.OTHER_SHAPE.refuse("The plan names a %s that is no number.", what);
    }
    if (number < 0 || number >= count) {
      throw Kind.UNKNOWN_PERSON.refuse(
          "The plan names %s %d; the instance has %d.", what, number, count);
    }
    return number.intValue();
  }
}
