package org.accanto;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The parts of the launcher that need no start of the application. */
class LauncherTests {
  private static final Path LAUNCHER = Path.of("accanto").toAbsolutePath();
  private static final Pattern COMMAND = Pattern.compile("(?m)^ {2}([a-z]+)(?: \\|[^)]*)?\\) ");

  @TempDir private Path elsewhere;

  @Test
  void help_has_one_line_for_each_command() throws Exception {
    List<String> commands =
        COMMAND.matcher(Files.readString(LAUNCHER)).results().map(found -> found.group(1)).toList();
    String help = run(LAUNCHER, "help").output();
    assertThat(commands).contains("demo", "start", "test", "fmt", "help");
    assertThat(help.lines().map(line -> line.split(" ")[1]))
        .containsExactlyInAnyOrderElementsOf(commands);
  }

  @Test
  void it_works_from_another_folder_and_through_a_link() throws Exception {
    Path link = Files.createSymbolicLink(elsewhere.resolve("link"), LAUNCHER);
    assertThat(run(link, "help").output()).contains("accanto demo");
  }

  @Test
  void a_mistake_gets_one_sentence_and_a_code() throws Exception {
    assertThat(run(LAUNCHER, "start"))
        .isEqualTo(new Answer(2, "Say where the data is to be kept: accanto start --data DIR\n"));
    assertThat(run(LAUNCHER, "start", "--data", "d", "--port", "many"))
        .isEqualTo(new Answer(2, "\"many\" is no port; it is a number up to 65535.\n"));
    assertThat(run(LAUNCHER, "dance").exit()).isEqualTo(2);
  }

  @Test
  void aPortThatIsTakenIsCalledByItsNumber() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());
      assertThat(run(LAUNCHER, "start", "--data", "d", "--port", port))
          .isEqualTo(
              new Answer(
                  12,
                  "Port " + port + " is already taken by another program; choose another one.\n"));
    }
  }

  private record Answer(int exit, String output) {}

  private Answer run(Path launcher, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("sh", launcher.toString()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).directory(elsewhere.toFile()).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Answer(process.waitFor(), output);
  }
}
