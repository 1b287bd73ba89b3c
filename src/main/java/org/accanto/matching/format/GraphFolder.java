package org.accanto.matching.format;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.accanto.matching.format.BadInput.Kind;
import org.accanto.matching.rules.Config;
import org.accanto.matching.rules.Instance;
import org.accanto.matching.rules.Pairs;
import org.accanto.matching.rules.Peer;
import org.accanto.matching.rules.Supporter;

/** {@code accanto-match-graph/1}: four tables for engines that only optimise; no person in it. */
public final class GraphFolder {
  static final String FORMAT = "accanto-match-graph/1";

  private GraphFolder() {}

  /** Makes the folder if it is not there. */
  public static void write(Path folder, Pairs pairs) {
    try {
      Files.createDirectories(folder);
    } catch (IOException closed) {
      throw Kind.CANNOT_WRITE.refuse("The folder %s cannot be made.", folder);
    }
    Instance instance = pairs.instance();
    Bytes.write(folder.resolve("config.csv"), out -> config(out, instance.config()));
    Bytes.write(folder.resolve("peers.csv"), out -> peers(out, instance));
    Bytes.write(folder.resolve("supporters.csv"), out -> supporters(out, instance));
    Bytes.write(folder.resolve("edges.csv"), out -> edges(out, pairs));
  }

  private static void config(Writer out, Config config) throws IOException {
    row(out, "key", "value");
    row(out, "format", FORMAT);
    row(out, "mode", Fields.written(config.mode()));
    row(out, "capacity", Fields.written(config.capacity()));
    row(out, "tierWeight", spaced(config.tierWeight()));
    row(out, "loadWeight", config.loadWeight());
    row(out, "overtimePerQuarterHour", config.overtimePerQuarterHour());
  }

  private static String spaced(List<Long> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  private static void peers(Writer out, Instance instance) throws IOException {
    row(out, "peer", "tier", "hours", "waitDays");
    for (Peer peer : instance.peers()) {
      row(out, peer.id(), instance.config().tier(peer), peer.hours(), peer.waitDays());
    }
  }

  private static void supporters(Writer out, Instance instance) throws IOException {
    row(
        out,
        "supporter",
        "maxRelations",
        "currentRelations",
        "maxHours",
        "currentHours",
        "comfortHours");
    for (Supporter supporter : instance.supporters()) {
      Supporter.Load load = supporter.load();
      row(
          out,
          supporter.id(),
          load.maxRelations(),
          load.currentRelations(),
          load.maxHours(),
          load.currentHours(),
          load.comfortHours());
    }
  }

  private static void edges(Writer out, Pairs pairs) throws IOException {
    row(out, "peer", "supporter", "quality");
    for (int peer = 0; peer < pairs.instance().peers().size(); peer++) {
      for (int supporter = 0; supporter < pairs.instance().supporters().size(); supporter++) {
        if (pairs.allowed(peer, supporter)) {
          row(out, peer, supporter, pairs.quality(peer, supporter));
        }
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
