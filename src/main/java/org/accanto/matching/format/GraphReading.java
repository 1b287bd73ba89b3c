package org.accanto.matching.format;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.accanto.matching.engine.Goal;
import org.accanto.matching.engine.Market;
import org.accanto.matching.engine.Market.Relations;
import org.accanto.matching.engine.Market.Time;
import org.accanto.matching.format.BadInput.Kind;
import org.accanto.matching.format.Table.Line;

/** Reads the four tables of a graph into what an engine is given. */
final class GraphReading {

  private final Path folder;
  private final Goal goal;
  private final List<int[]> peers = new ArrayList<>();
  private final List<Relations> relations = new ArrayList<>();
  private final List<Time> time = new ArrayList<>();
  private int[] supporter = new int[1024];
  private int[] quality = new int[1024];
  private int[] first = new int[1];
  private int pairs;
  private int peer;

  GraphReading(Path folder) {
    this.folder = folder;
    this.goal = goal();
  }

  Graph graph() {
    table("peers.csv", GraphTables.PEERS).each(this::peer);
    table("supporters.csv", GraphTables.SUPPORTERS).each(this::supporter);
    first = new int[peers.size() + 1];
    table("edges.csv", GraphTables.EDGES).each(this::edge);
    Arrays.fill(first, peer + 1, first.length, pairs);
    Market market =
        new Market(
            first,
            Arrays.copyOf(supporter, pairs),
            Arrays.copyOf(quality, pairs),
            column(1),
            column(2),
            relations.toArray(Relations[]::new),
            time.toArray(Time[]::new),
            goal);
    return new Graph(market, column(3));
  }

  private Table table(String name, String header) {
    return new Table(folder.resolve(name), header);
  }

  private Goal goal() {
    Map<String, Line> lines = new HashMap<>();
    Path file = folder.resolve("config.csv");
    table("config.csv", GraphTables.CONFIG).each(line -> lines.put(line.cells()[0], line));
    if (!GraphTables.FORMAT.equals(value(file, lines, "format"))) {
      throw Kind.OTHER_FORMAT.refuse(
          "%s does not say that its format is %s.", file, GraphTables.FORMAT);
    }
    Map<String, Object> fields = new HashMap<>();
    fields.put("mode", value(file, lines, "mode"));
    fields.put("capacity", value(file, lines, "capacity"));
    Fields words = Fields.of(file.toString(), fields);
    long[] weights =
        Arrays.stream(value(file, lines, "tierWeight").split(" ", -1))
            .mapToLong(weight -> weight(file, weight))
            .toArray();
    return new Goal(
        words.one("mode", Goal.Mode.values()),
        words.one("capacity", Goal.Capacity.values()),
        weights,
        line(file, lines, "loadWeight").number(1, 0, Limits.POINTS),
        line(file, lines, "overtimePerQuarterHour").number(1, 0, Limits.POINTS));
  }

  private static long weight(Path file, String weight) {
    return new Line(file, 1, new String[] {weight}).whole(0, 0, Limits.TIER_WEIGHT);
  }

  private static String value(Path file, Map<String, Line> lines, String key) {
    return line(file, lines, key).cells()[1];
  }

  private static Line line(Path file, Map<String, Line> lines, String key) {
    Line line = lines.get(key);
    if (line == null) {
      throw Kind.OTHER_SHAPE.refuse("%s has no \"%s\".", file, key);
    }
    return line;
  }

  private void peer(Line line) {
    id(line, peers.size());
    peers.add(
        new int[] {
          0,
          line.number(1, 0, goal.tierWeight().length - 1),
          line.number(2, 0, Limits.QUARTER_HOURS),
          line.number(3, 0, Limits.DAYS)
        });
  }

  private void supporter(Line line) {
    id(line, relations.size());
    relations.add(
        new Relations(line.number(1, 0, Limits.RELATIONS), line.number(2, 0, Limits.RELATIONS)));
    time.add(
        new Time(
            line.number(3, 0, Limits.QUARTER_HOURS),
            line.number(4, 0, Limits.QUARTER_HOURS),
            line.number(5, 0, Limits.QUARTER_HOURS)));
  }

  private static void id(Line line, int expected) {
    if (line.whole(0, Long.MIN_VALUE, Long.MAX_VALUE) != expected) {
      throw Kind.IDS.refuse(
          "%s, line %d: ids are 0, 1, 2 … in the order of the lines.", line.file(), line.number());
    }
  }

  private void edge(Line line) {
    int of = known(line, 0, peers.size());
    int to = known(line, 1, relations.size());
    boolean rises = of > peer || of == peer && (pairs == first[peer] || to > supporter[pairs - 1]);
    if (!rises) {
      throw Kind.IDS.refuse(
          "%s, line %d: pairs are sorted by peer, then by supporter, each once.",
          line.file(), line.number());
    }
    while (peer < of) {
      peer++;
      first[peer] = pairs;
    }
    if (pairs == supporter.length) {
      supporter = Arrays.copyOf(supporter, pairs * 2);
      quality = Arrays.copyOf(quality, pairs * 2);
    }
    supporter[pairs] = to;
    quality[pairs++] = line.number(2, 0, Limits.POINTS);
  }

  private static int known(Line line, int column, int count) {
    long id = line.whole(column, Long.MIN_VALUE, Long.MAX_VALUE);
    if (id < 0 || id >= count) {
      throw Kind.UNKNOWN_PERSON.refuse(
          "%s, line %d names %d; there are %d.", line.file(), line.number(), id, count);
    }
    return (int) id;
  }

  private int[] column(int number) {
    return peers.stream().mapToInt(one -> one[number]).toArray();
  }
}
