import java.util.ArrayList;
import java.util.List;

/** The engine of matching beside greedy, JGraphT and OR-Tools, one after the other on one machine. */
public final class Matching {
  private static final List<String> SIZES = List.of("50 20", "500 150", "5000 1500", "20000 6000");
  private static final int JGRAPHT_UP_TO = 2;

  private Matching() {}

  /** "--quick" for the first three sizes only. */
  public static void main(String[] args) throws Exception {
    int sizes = List.of(args).contains("--quick") ? 3 : SIZES.size();
    new Matching().run(SIZES.subList(0, sizes));
  }

  private void run(List<String> sizes) throws Exception {
    System.out.println("| programme | goal | solver | objective | first, s | later, s | peak MB |");
    System.out.println("|---|---|---|---|---|---|---|");
    for (String size : sizes) {
      for (String mode : List.of("WEIGHTED", "LEXICOGRAPHIC")) {
        for (String solver : List.of("nobody", "greedy", "accanto", "or-tools")) {
          trial(solver, size, mode);
        }
        if (SIZES.indexOf(size) < JGRAPHT_UP_TO) {
          trial("jgrapht", size, mode);
        }
      }
    }
    System.out.println("\n| programme, with hours | objective | bound | gap % | processor s |");
    System.out.println("|---|---|---|---|---|");
    for (String size : sizes.subList(0, 3)) {
      trial("hours", size, "WEIGHTED");
    }
    System.out.println(
        "\n| programme, one round of choices | own best three: matched | planned: matched | ratio |"
            + " own: \"already full\" | planned: \"already full\" | less fit, % |");
    System.out.println("|---|---|---|---|---|---|---|");
    for (String size : sizes.subList(1, 3)) {
      trial("choices", size, "WEIGHTED");
    }
    System.out.println("\n| programme | one decision | p50 ms | p95 ms |\n|---|---|---|---|");
    for (String size : sizes) {
      trial("decisions", size, "WEIGHTED");
    }
  }

  private void trial(String solver, String size, String mode) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + "/bin/java");
    command.addAll(List.of("-Xmx700m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of("Trial", solver));
    command.addAll(List.of(size.split(" ")));
    command.add(mode);
    int code = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (code != 0) {
      System.out.printf("| %s | %s | %s | failed with code %d |%n", size, mode, solver, code);
    }
  }
}
