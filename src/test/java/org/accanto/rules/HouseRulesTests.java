package org.accanto.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accanto.access.OpenSession;
import org.accanto.shared.Actor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.stereotype.Service;

/** How our code is built; every rule is shown to bite on a sample that breaks it. */
@Tag("rules")
class HouseRulesTests {

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.accanto");
  private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("broken.house");

  /** Methods of doors for who has no session yet, and programme's public facts about no person. */
  private static final Set<String> WITHOUT_AN_ACTOR =
      Set.of(
          "Access.session",
          // Whoever holds a certificate asks, signed in or not.
          "BadgeFiles.look",
          "Access.beginAsking",
          "Access.resume",
          // Whoever holds a certificate in their hands: only what stands on it.
          "Certification.published",
          "Keys.inviteFirst",
          "MySecret.mark",
          "Programme.policy",
          // Who may read the row has been asked when the row was read.
          "Vault.begin",
          "Vault.hash",
          "Vault.open",
          "Vault.ready",
          "Vault.seal",
          "Programme.organisation",
          "Programme.areas",
          "Programme.doubts");

  private static final Set<String> PIECES_FOR_ALL = Set.of("site", "shared");

  /** Called by the pages of their own module for people who are nobody yet, with the reason. */
  private static final Set<String> BEFORE_ANYBODY_ACTS = Set.of("SignIn");

  static Stream<String> rules() {
    return HouseRules.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void ourCodeKeepsTheRule(String name) {
    HouseRules.all().get(name).allowEmptyShould(true).check(OURS);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theRuleBites(String name) {
    ArchRule rule = HouseRules.all().get(name);

    assertThat(rule.evaluate(BROKEN).hasViolation()).isTrue();
  }

  /**
   * What a module's own pages call may be public too; neighbours come through one door. The demo is
   * no neighbour: its people do what they would do on the pages.
   */
  @Test
  void neighboursComeThroughOneDoor() {
    Map<String, Set<String>> doors =
        OURS.stream()
            .filter(HouseRulesTests::works)
            .filter(c -> !PIECES_FOR_ALL.contains(module(c)))
            .filter(c ->
                c.getDirectDependenciesToSelf().stream()
                    .map(d -> module(d.getOriginClass()))
                    .anyMatch(other -> !other.equals(module(c)) && !other.equals("demo")))
            .collect(
                Collectors.groupingBy(
                    HouseRulesTests::module,
                    Collectors.mapping(JavaClass::getSimpleName, Collectors.toSet())));

    assertThat(doors).isNotEmpty();
    assertThat(doors.values()).allSatisfy(names -> assertThat(names).hasSize(1));
  }

  private static boolean works(JavaClass type) {
    return type.isMetaAnnotatedWith("org.springframework.stereotype.Component")
        || type.isAnnotatedWith("org.springframework.stereotype.Component");
  }

  private static String module(JavaClass type) {
    String[] parts = type.getPackageName().split("\\.", -1);
    return parts.length > 2 ? parts[2] : "";
  }

  @Test
  void whoeverKnocksAtADoorSaysWhoActs() {
    List<String> silent =
        OURS.stream()
            .filter(c -> c.isAnnotatedWith(Service.class))
            .filter(c -> c.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(c -> !BEFORE_ANYBODY_ACTS.contains(c.getSimpleName()))
            .flatMap(c -> c.getMethods().stream())
            .filter(m -> m.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(m -> !m.getModifiers().contains(JavaModifier.SYNTHETIC))
            .filter(m ->
                m.getRawParameterTypes().stream().noneMatch(p -> p.isEquivalentTo(Actor.class)))
            .filter(m -> !carriesAnActor(m))
            .map(m -> m.getOwner().getSimpleName() + "." + m.getName())
            .filter(name -> !WITHOUT_AN_ACTOR.contains(name))
            .sorted()
            .toList();

    assertThat(silent).isEmpty();
  }

  @Test
  void aDoorHasAtMostTwelveMethods() {
    assertThat(OURS.stream().filter(c -> c.isAnnotatedWith(Service.class)))
        .allSatisfy(door ->
            assertThat(
                    door.getMethods().stream()
                        .filter(m -> m.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaMethod::getName)
                        .distinct())
                .as(door.getName())
                .hasSizeLessThanOrEqualTo(12));
  }

  @Test
  void sharedHasAtMostTwelvePublicTypes() {
    assertThat(
            OURS.stream()
                .filter(c -> c.getPackageName().equals("org.accanto.shared"))
                .filter(c -> c.isTopLevelClass() && !c.getSimpleName().equals("package-info")))
        .hasSizeBetween(1, 12);
  }

  @Test
  void mostTypesAreHidden() {
    List<JavaClass> types =
        OURS.stream()
            .filter(JavaClass::isTopLevelClass)
            .filter(c -> !c.getSimpleName().equals("package-info"))
            .toList();
    long hidden =
        types.stream().filter(c -> !c.getModifiers().contains(JavaModifier.PUBLIC)).count();

    assertThat(hidden * 100 / types.size()).isGreaterThan(50);
  }

  /** An event stands for a person who has acted already; a session says who it is. */
  private static boolean carriesAnActor(JavaMethod method) {
    return method.isAnnotatedWith("org.springframework.context.event.EventListener")
        || method.getRawParameterTypes().stream()
            .anyMatch(p -> p.isEquivalentTo(OpenSession.class));
  }
}
