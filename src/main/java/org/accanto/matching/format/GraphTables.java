package org.accanto.matching.format;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.accanto.matching.engine.Goal;
import org.accanto.matching.engine.Market;

/** The four tables of a graph, by the names of their files. */
public final class GraphTables {

  static final String FORMAT = "accanto-match-graph/1";
  static final String CONFIG = "key,value";
  static final String PEERS = "peer,tier,hours,waitDays";
  static final String SUPPORTERS =
      "supporter,maxRelations,currentRelations,maxHours,currentHours,comfortHours";
  static final String EDGES = "peer,supporter,quality";

  private GraphTables() {}

  static Map<String, Bytes.Writing> of(Graph graph) {
    Map<String, Bytes.Writing> tables = new LinkedHashMap<>();
    tables.put("config.csv", out -> config(out, graph.market().goal()));
    tables.put("peers.csv", out -> peers(out, graph));
    tables.put("supporters.csv", out -> supporters(out, graph.market()));
    tables.put("edges.csv", out -> edges(out, graph.market()));
    return tables;
  }

  /** The same as text, for a small graph. */
  public static Map<String, String> texts(Graph graph) {
    Map<String, String> texts = new LinkedHashMap<>();
    of(graph)
        .forEach((name, table) -> {
          StringWriter text = new StringWriter();
          try {
            table.to(text);
          } catch (IOException e) {
            throw new UncheckedIOException("text in memory", e);
          }
          texts.put(name, text.toString());
        });
    return texts;
  }

  private static void config(Writer out, Goal goal) throws IOException {
    row(out, CONFIG);
    row(out, "format", FORMAT);
    row(out, "mode", Fields.written(goal.mode()));
    row(out, "capacity", Fields.written(goal.capacity()));
    String weights =
        Arrays.stream(goal.tierWeight()).mapToObj(Long::toString).collect(Collectors.joining(" "));
    row(out, "tierWeight", weights);
    row(out, "loadWeight", goal.load());
    row(out, "overtimePerQuarterHour", goal.overtime());
  }

  private static void peers(Writer out, Graph graph) throws IOException {
    row(out, PEERS);
    Market market = graph.market();
    for (int peer = 0; peer < market.peers(); peer++) {
      row(out, peer, market.tier()[peer], market.hours()[peer], graph.waitDays()[peer]);
    }
  }

  private static void supporters(Writer out, Market market) throws IOException {
    row(out, SUPPORTERS);
    for (int who = 0; who < market.supporters(); who++) {
      Market.Relations has = market.relations()[who];
      Market.Time time = market.time()[who];
      row(out, who, has.most(), has.now(), time.most(), time.now(), time.comfortable());
    }
  }

  private static void edges(Writer out, Market market) throws IOException {
    row(out, EDGES);
    for (int peer = 0; peer < market.peers(); peer++) {
      for (int at = market.first()[peer]; at < market.first()[peer + 1]; at++) {
        row(out, peer, market.supporter()[at], market.quality()[at]);
      }
    }
  }

  private static void row(Writer out, Object... cells) throws IOException {
    String between = "";
    for (Object cell : cells) {
      out.write(between);
      out.write(cell.toString());
      between = ",";
    }
    out.write('\n');
  }
}
