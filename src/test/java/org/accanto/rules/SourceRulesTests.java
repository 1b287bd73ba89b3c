package org.accanto.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only the sources show: length, and whose tables a module's SQL names. */
@Tag("rules")
class SourceRulesTests {

  private static final Path CODE = Path.of("src", "main", "java", "org", "accanto");
  private static final Path MIGRATIONS = Path.of("src", "main", "resources", "db", "migration");
  private static final int LONGEST_FILE = 300;
  private static final int LONGEST_METHOD = 40;

  @Test
  void noFileIsLongerThan300Lines() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path file : files(Path.of("src"), ".java", ".html", ".sql")) {
      long lines = Files.readAllLines(file).size();
      if (lines > LONGEST_FILE) {
        tooLong.add(file + ": " + lines);
      }
    }
    assertThat(tooLong).isEmpty();
  }

  @Test
  void noMethodIsLongerThan40Lines() throws IOException {
    assertThat(longMethods(files(CODE, ".java"))).isEmpty();
  }

  @Test
  void aLongMethodIsFound(@TempDir Path folder) throws IOException {
    Path sample = folder.resolve("Long.java");
    Files.writeString(sample, "class Long {\n  void run() {\n" + "    ;\n".repeat(41) + "  }\n}\n");

    assertThat(longMethods(List.of(sample))).hasSize(1);
  }

  @Test
  void aModuleNamesOnlyItsOwnTables() throws IOException {
    List<String> foreign = new ArrayList<>();
    List<String> schemas = schemas();
    for (String module : schemas) {
      for (Path file : files(CODE.resolve(module), ".java")) {
        for (String literal : literals(Files.readString(file))) {
          foreign.addAll(othersTables(file, module, schemas, literal));
        }
      }
      for (Path file : files(MIGRATIONS.resolve(module), ".sql")) {
        foreign.addAll(othersTables(file, module, schemas, withoutComments(file)));
      }
    }
    assertThat(foreign).isEmpty();
  }

  @Test
  void aForeignTableIsFound() {
    assertThat(
            othersTables(
                Path.of("x"),
                "matching",
                List.of("matching", "access"),
                "select * from access.person"))
        .hasSize(1);
  }

  /**
   * access decides who is acting and the definer's functions stand in its migrations' schema sec.
   */
  private static List<String> othersTables(
      Path file, String module, List<String> schemas, String text) {
    List<String> found = new ArrayList<>();
    Matcher named = Pattern.compile("\\b([a-z]+)\\.[a-z_]+").matcher(text);
    while (named.find()) {
      String schema = named.group(1);
      boolean sql = text.matches("(?is).*\\b(select|insert|update|delete|create|alter|grant)\\b.*");
      if (sql && schemas.contains(schema) && !schema.equals(module)) {
        found.add(file + ": " + named.group());
      }
    }
    return found;
  }

  private static List<String> schemas() throws IOException {
    try (Stream<Path> folders = Files.list(MIGRATIONS)) {
      return folders.map(p -> p.getFileName().toString()).filter(n -> !n.startsWith("_")).toList();
    }
  }

  private static String withoutComments(Path file) throws IOException {
    return Files.readString(file).replaceAll("--[^\n]*", "");
  }

  private static List<String> literals(String source) {
    Pattern strings =
        Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
    return strings.matcher(source).results().map(m -> m.group()).toList();
  }

  private static List<String> longMethods(List<Path> sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> found = new ArrayList<>();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, d -> {}, null, null, manager.getJavaFileObjectsFromPaths(sources));
      SourcePositions at = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        new MethodLengths(unit, at, found).scan(unit, null);
      }
    }
    return found;
  }

  private static final class MethodLengths extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final CompilationUnitTree unit;
    private final SourcePositions at;
    private final List<String> found;

    MethodLengths(CompilationUnitTree unit, SourcePositions at, List<String> found) {
      this.unit = unit;
      this.at = at;
      this.found = found;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
      long first = unit.getLineMap().getLineNumber(at.getStartPosition(unit, method));
      long last = unit.getLineMap().getLineNumber(at.getEndPosition(unit, method));
      if (last - first + 1 > LONGEST_METHOD) {
        found.add(
            unit.getSourceFile().getName() + " " + method.getName() + ": " + (last - first + 1));
      }
      return super.visitMethod(method, null);
    }
  }

  private static List<Path> files(Path folder, String... endings) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(p -> Stream.of(endings).anyMatch(p.toString()::endsWith)).sorted().toList();
    }
  }
}
