package org.accanto.matching.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.accanto.matching.engine.Goal;
import org.accanto.matching.format.BadInput.Kind;

/** {@code accanto-match-graph/1}: four tables for engines that only optimise; no person in it. */
public final class GraphFolder {

  private GraphFolder() {}

  /** Makes the folder if it is not there. */
  public static void write(Path folder, Graph graph) {
    try {
      Files.createDirectories(folder);
    } catch (IOException closed) {
      throw Kind.CANNOT_WRITE.refuse("The folder %s cannot be made.", folder);
    }
    GraphTables.of(graph).forEach((name, table) -> Bytes.write(folder.resolve(name), table));
  }

  /**
   * Refuses what contradicts itself: ids out of order, people who are not there, wrong numbers.
   * Places only: where hours count, whoever checks needs the instance.
   */
  public static Graph read(Path folder) {
    Graph graph = new GraphReading(folder).graph();
    if (graph.market().goal().capacity() == Goal.Capacity.HOURS) {
      throw Kind.OTHER_SHAPE.refuse(
          "In %s hours count; a plan for it is checked with its instance.", folder);
    }
    return graph;
  }
}
