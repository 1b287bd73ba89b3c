package org.accanto.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.accanto.Accanto;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModuleDependency;
import org.springframework.modulith.core.ApplicationModules;

/**
 * The modules are the map: no cycle, no reaching inside, only the arrows that the document shows.
 */
@Tag("rules")
class ModuleMapTests {

  private static final ApplicationModules MODULES = ApplicationModules.of(Accanto.class);

  @Test
  void everyModuleKeepsToItsDoorsAndArrows() {
    MODULES.verify();
  }

  @Test
  void everyModuleDeclaresItsArrows() {
    assertThat(MODULES.stream().map(ModuleMapTests::declared))
        .allSatisfy(declared ->
            assertThat(declared.allowedDependencies())
                .doesNotContain(org.springframework.modulith.ApplicationModule.OPEN_TOKEN));
  }

  private static org.springframework.modulith.ApplicationModule declared(ApplicationModule module) {
    String info = module.getBasePackage().getName() + ".package-info";
    try {
      return Objects.requireNonNull(
          Class.forName(info).getAnnotation(org.springframework.modulith.ApplicationModule.class),
          info);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(info, e);
    }
  }

  @Test
  void onlySharedIsOpen() {
    assertThat(MODULES.stream().filter(ApplicationModule::isOpen))
        .extracting(module -> module.getIdentifier().toString())
        .containsExactly("shared");
  }

  /** A new arrow fails here until somebody has written it into the document, and so has seen it. */
  @Test
  void theArrowsInTheCodeAreTheArrowsInTheDocument() throws IOException {
    assertThat(arrowsInTheCode()).isEqualTo(arrowsInTheDocument());
  }

  @ParameterizedTest
  @ValueSource(strings = {"broken.cycle", "broken.inside", "broken.undeclared"})
  void aBrokenSampleIsRejected(String sample) {
    ApplicationModules broken = ApplicationModules.of(sample, location -> true);

    assertThatThrownBy(broken::verify).hasMessageContaining("broken");
  }

  private static Set<String> arrowsInTheCode() {
    Set<String> arrows = new TreeSet<>();
    for (ApplicationModule module : MODULES) {
      List<String> targets =
          module
              .getDirectDependencies(MODULES)
              .uniqueStream(ApplicationModuleDependency::getTargetModule)
              .map(d -> d.getTargetModule().getIdentifier().toString())
              .filter(t -> !t.equals("shared"))
              .toList();
      targets.forEach(t -> arrows.add(module.getIdentifier() + " -> " + t));
    }
    return arrows;
  }

  /** Rows of the table in docs/modules.md: {@code | module | uses, uses |}. */
  private static Set<String> arrowsInTheDocument() throws IOException {
    Set<String> arrows = new TreeSet<>();
    for (String line : Files.readAllLines(Path.of("docs", "modules.md"))) {
      String[] cells = line.split("\\|", -1);
      if (cells.length == 5 && cells[1].strip().matches("`[a-z]+`")) {
        String module = cells[1].strip().replace("`", "");
        for (String target : cells[3].split(",", -1)) {
          String used = target.strip().replace("`", "");
          if (!used.isEmpty() && !used.equals("-")) {
            arrows.add(module + " -> " + used);
          }
        }
      }
    }
    return arrows;
  }
}
