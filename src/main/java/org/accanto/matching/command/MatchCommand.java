package org.accanto.matching.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.accanto.matching.check.Checker;
import org.accanto.matching.check.GraphCheck;
import org.accanto.matching.check.GraphReport;
import org.accanto.matching.check.Report;
import org.accanto.matching.check.ReportText;
import org.accanto.matching.engine.Market;
import org.accanto.matching.format.BadInputException;
import org.accanto.matching.format.Certificate;
import org.accanto.matching.format.CertificateFile;
import org.accanto.matching.format.Graph;
import org.accanto.matching.format.GraphFolder;
import org.accanto.matching.format.InstanceFile;
import org.accanto.matching.format.Solution;
import org.accanto.matching.format.SolutionFile;
import org.accanto.matching.rules.Instance;
import org.accanto.matching.rules.Pairs;

/** {@code match}, {@code match check}, {@code match export}: files in, files and lines out. */
public final class MatchCommand {
  /** The plan breaks a rule. */
  public static final int BROKEN = 60;

  private static final int NOT_UNDERSTOOD = 2;
  private static final String USAGE =
      """
      accanto match --instance I.json[.gz] --out PLAN.csv [--certificate C.json]
      accanto match check --instance I.json[.gz] --solution PLAN.csv [--certificate C.json]
      accanto match check --graph FOLDER --solution PLAN.csv [--certificate C.json]
      accanto match export --instance I.json[.gz] --out FOLDER\
      """;

  private final PrintStream out;
  private final PrintStream err;

  /** Results go to the one, refusals to the other. */
  public MatchCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** Answers with the exit code: 0, 2, 60, or that of the file that could not be used. */
  public int run(List<String> typed) {
    try {
      String first = typed.isEmpty() ? "" : typed.getFirst();
      return switch (first) {
        case "check" -> check(typed.subList(1, typed.size()));
        case "export" -> export(typed.subList(1, typed.size()));
        default -> match(typed);
      };
    } catch (Options.NotUnderstood mistake) {
      err.println(mistake.getMessage());
      err.println(USAGE);
      return NOT_UNDERSTOOD;
    } catch (BadInputException refusal) {
      err.println(refusal.reason().sentence());
      return refusal.reason().kind().exitCode();
    }
  }

  private int match(List<String> typed) {
    Options options = Options.of(typed, "--instance", "--out", "--certificate");
    Path to = options.file("--out");
    Optional<Path> proof = options.maybe("--certificate");
    Instance instance = InstanceFile.read(options.file("--instance"));
    Planned planned = Planned.of(instance);
    SolutionFile.write(to, planned.solution());
    proof.ifPresent(file -> CertificateFile.write(file, planned.certificate()));
    out.println("matched: " + planned.solution().matches().size());
    out.println("gap: " + planned.gap());
    return 0;
  }

  private int check(List<String> typed) {
    return typed.contains("--graph") ? checkGraph(typed) : checkInstance(typed);
  }

  private int checkGraph(List<String> typed) {
    Options options = Options.of(typed, "--graph", "--solution", "--certificate");
    Path plan = options.file("--solution");
    Graph graph = GraphFolder.read(options.file("--graph"));
    Market market = graph.market();
    Solution solution = SolutionFile.read(plan, market.peers(), market.supporters());
    Optional<Certificate> certificate =
        options.maybe("--certificate").map(file -> CertificateFile.read(file, graph));
    GraphReport report = GraphCheck.check(graph, solution, certificate.orElse(null));
    ReportText.of(report).forEach(out::println);
    return report.valid() ? 0 : BROKEN;
  }

  private int checkInstance(List<String> typed) {
    Options options = Options.of(typed, "--instance", "--solution", "--certificate");
    Path plan = options.file("--solution");
    Instance instance = InstanceFile.read(options.file("--instance"));
    Solution solution = SolutionFile.read(plan, instance);
    Optional<Certificate> certificate =
        options.maybe("--certificate").map(file -> CertificateFile.read(file, instance));
    Report report = Checker.check(instance, solution, certificate.orElse(null));
    ReportText.of(report).forEach(out::println);
    return report.valid() ? 0 : BROKEN;
  }

  private int export(List<String> typed) {
    Options options = Options.of(typed, "--instance", "--out");
    Path folder = options.file("--out");
    Pairs pairs = new Pairs(InstanceFile.read(options.file("--instance")));
    GraphFolder.write(folder, Graph.of(pairs));
    return 0;
  }
}
