package org.accanto.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;

/** House rules that class files show, each by a name; the tests show that each one bites. */
final class HouseRules {

  private static final String AUTOWIRED = "org.springframework.beans.factory.annotation.Autowired";
  private static final String SECURITY_CONTEXT =
      "org.springframework.security.core.context.SecurityContextHolder";
  private static final Set<String> CLOCKS =
      Set.of(
          "java.time.Instant",
          "java.time.LocalDate",
          "java.time.LocalDateTime",
          "java.time.OffsetDateTime",
          "java.time.ZonedDateTime",
          "java.time.LocalTime");
  private static final Set<String> IN_EVENTS =
      Set.of(
          "java.util.UUID",
          "org.accanto.shared.PersonId",
          "java.time.Instant",
          "java.time.LocalDate",
          "int",
          "long",
          "boolean");

  private HouseRules() {}

  static Map<String, ArchRule> all() {
    return Map.of(
        "web stays in web", webStaysInWeb(),
        "time is injected", timeIsInjected(),
        "nobody asks a static who acts", noStaticUser(),
        "nothing is set", noSetters(),
        "nothing is injected into fields", noFieldInjection(),
        "events carry no words", eventsCarryNoWords());
  }

  private static ArchRule webStaysInWeb() {
    return noClasses()
        .that()
        .resideOutsideOfPackages("..web..", "org.accanto.site")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework.web..", "jakarta.servlet..");
  }

  private static ArchRule timeIsInjected() {
    return noClasses()
        .should()
        .callMethodWhere(
            new DescribedPredicate<JavaCall<?>>("now() without a clock") {
              @Override
              public boolean test(JavaCall<?> call) {
                boolean now =
                    call.getName().equals("now")
                        && CLOCKS.contains(call.getTargetOwner().getName())
                        && call.getTarget().getRawParameterTypes().isEmpty();
                boolean millis =
                    call.getName().equals("currentTimeMillis")
                        && call.getTargetOwner().getName().equals("java.lang.System");
                return now || millis;
              }
            });
  }

  private static ArchRule noStaticUser() {
    return noClasses()
        .that()
        .resideOutsideOfPackages("org.accanto.access..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName(SECURITY_CONTEXT);
  }

  private static ArchRule noSetters() {
    return methods()
        .that()
        .haveNameMatching("set[A-Z].*")
        .and(
            DescribedPredicate.describe(
                "are not asked for by an interface of others", m -> !askedForByAnInterface(m)))
        .should()
        .notBePublic()
        .because("state moves by verbs of the domain");
  }

  private static boolean askedForByAnInterface(JavaMethod method) {
    return method.getOwner().getAllRawInterfaces().stream()
        .flatMap(i -> i.getMethods().stream())
        .anyMatch(m -> m.getName().equals(method.getName()));
  }

  private static ArchRule noFieldInjection() {
    return fields().should().notBeAnnotatedWith(AUTOWIRED);
  }

  private static ArchRule eventsCarryNoWords() {
    return classes()
        .that()
        .resideInAPackage("..events")
        .and()
        .doNotHaveSimpleName("package-info")
        .and()
        .areNotEnums()
        .should(
            new ArchCondition<JavaClass>("be records of ids, times and numbers") {
              @Override
              public void check(JavaClass event, ConditionEvents found) {
                boolean plain =
                    event.isRecord() && event.getFields().stream().allMatch(HouseRules::allowed);
                found.add(new SimpleConditionEvent(event, plain, event.getName()));
              }
            });
  }

  private static boolean allowed(JavaField field) {
    return field.getModifiers().contains(JavaModifier.STATIC)
        || IN_EVENTS.contains(field.getRawType().getName())
        || field.getRawType().isEnum();
  }
}
