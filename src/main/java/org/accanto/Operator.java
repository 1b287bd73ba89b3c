package org.accanto;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.accanto.confidentiality.AuditChain;
import org.accanto.confidentiality.AuditHead;
import org.accanto.confidentiality.LatestMoment;
import org.accanto.database.Console;
import org.accanto.matching.command.MatchCommand;
import org.accanto.training.badge.VerifyCommand;
import org.accanto.vault.Rotation;
import org.jspecify.annotations.Nullable;

/**
 * The commands of the launcher that look at the data, or at a file, without starting the
 * application. They answer in English sentences without personal data, and in an exit code.
 */
final class Operator {

  /** The list of who saw what is not what it was. */
  static final int BROKEN = 30;

  /** The latest moment that was seen lies ahead of the database's clock. */
  static final int AHEAD = 31;

  private static final int NOT_UNDERSTOOD = 2;

  private final PrintStream out;
  private final PrintStream err;
  private final @Nullable String outside;

  Operator(PrintStream out, PrintStream err, @Nullable String outside) {
    this.out = out;
    this.err = err;
    this.outside = outside;
  }

  /**
   * @param arguments name of the command, data folder, and what the command takes
   * @return the exit code; empty when this is no such command and the application is to start
   */
  Optional<Integer> run(String... arguments) throws SQLException {
    if (arguments.length > 0 && arguments[0].equals("match")) {
      return Optional.of(
          new MatchCommand(out, err).run(List.of(arguments).subList(1, arguments.length)));
    }
    if (arguments.length > 0 && arguments[0].equals("verify")) {
      return Optional.of(
          new VerifyCommand(out, err, Clock.systemUTC())
              .run(List.of(arguments).subList(1, arguments.length)));
    }
    if (arguments.length < 2 || arguments[0].startsWith("--")) {
      return Optional.empty();
    }
    Path data = Path.of(arguments[1]);
    return switch (arguments[0]) {
      case "audit-check" -> Optional.of(auditCheck(data, arguments.length > 2 ? arguments[2] : ""));
      case "clock-check" -> Optional.of(clock(data, LatestMoment::check));
      case "clock-repair" -> Optional.of(clock(data, LatestMoment::repair));
      case "keys-rotate" -> Optional.of(keysRotate(data));
      default -> Optional.of(NOT_UNDERSTOOD);
    };
  }

  /** After a repair, how it was before is told, and the clock by which it was mended. */
  private int clock(Path data, Console.Work<LatestMoment.Report> work) throws SQLException {
    List<LatestMoment.Report> both =
        asOwner(data, owner -> List.of(work.with(owner), LatestMoment.check(owner)));
    LatestMoment.Report found = both.getFirst();
    LatestMoment.Report now = both.getLast();
    out.println("The database's clock says " + found.now().truncatedTo(ChronoUnit.SECONDS) + ".");
    if (!found.inOrder()) {
      out.println(
          "Somebody acted in a moment that lies "
              + duration(found.ahead())
              + " ahead of it: whatever people open counts as ended until then.");
      out.println(
          now.inOrder()
              ? "Set back. From now on things end by the clock above; was it right?"
              : "When the clock above is right: ./accanto clock repair --data DIR");
    } else {
      out.println("Nobody acted in a moment that lies ahead of it.");
    }
    return now.inOrder() ? 0 : AHEAD;
  }

  private <T> T asOwner(Path data, Console.Work<T> work) throws SQLException {
    return Console.keep(
        data,
        outside,
        upkeep -> {
          try (Connection owner = upkeep.asOwner()) {
            return work.with(owner);
          }
        });
  }

  private static String duration(Duration ahead) {
    return ahead.toDays() > 0 ? ahead.toDays() + " days" : ahead.toMinutes() + " minutes";
  }

  private int keysRotate(Path data) throws SQLException {
    int keys = Console.keep(data, outside, upkeep -> Rotation.run(data, upkeep));
    out.println("A new master key is in use; keys of people wrapped anew: " + keys + ".");
    out.println("Copy master.keys to its own backup now.");
    return 0;
  }

  private int auditCheck(Path data, String written) throws SQLException {
    Optional<AuditHead> kept = AuditHead.parse(written);
    if (!written.isEmpty() && kept.isEmpty()) {
      out.println("A head is a number, a colon and 64 digits: 412:9f3c…");
      return NOT_UNDERSTOOD;
    }
    AuditChain.Report report =
        Console.run(data, outside, database -> AuditChain.check(database, kept.orElse(null)));
    report.broken().forEach(entry -> out.println("Entry " + entry + " is not what was written."));
    if (report.cut() > 0) {
      out.println("Lists whose end is missing: " + report.cut() + ".");
    }
    if (!report.kept()) {
      out.println(
          "The head that was kept is not what the rows say up to entry "
              + kept.orElseThrow().entry()
              + ".");
    }
    out.println(
        report.checked()
            + " readings checked, "
            + (report.whole() ? "all as they were written." : "NOT as they were written."));
    out.println("Head now: " + report.now());
    return report.whole() ? 0 : BROKEN;
  }
}
