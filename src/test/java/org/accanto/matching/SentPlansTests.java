package org.accanto.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accanto.matching.command.MatchCommand;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** What was sent can be checked by whoever doubts it, and says nothing of anybody. */
@Tag("matching")
class SentPlansTests extends FourPeopleAndAPlan {

  @Autowired SentPlans sent;
  @TempDir Path folder;

  private Map<String, String> files(Actor coordinator) {
    SentPlan one = sent.of(plan, coordinator).getFirst();
    return sent.files(plan, one.id(), coordinator).orElseThrow();
  }

  @Test
  void thePlanThatWasSentIsProvedByItsNumbersAlone() throws IOException {
    plans.send(plan, giulia);

    assertThat(sent.of(plan, giulia))
        .singleElement()
        .satisfies(one -> {
          assertThat(one.asked()).isEqualTo(2);
          assertThat(one.proved()).isTrue();
        });
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    assertThat(check(said)).isZero();
    assertThat(said.toString(StandardCharsets.UTF_8))
        .startsWith("valid: yes\nviolations: 0\nmatched: 2\n")
        .endsWith("optimal: yes\n");
  }

  @Test
  void aPlanThatWasAlteredAfterwardsIsNoticed() throws IOException {
    plans.send(plan, giulia);
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    check(said);
    List<String> plan = Files.readAllLines(folder.resolve("plan.csv"));
    Files.write(folder.resolve("plan.csv"), plan.subList(0, 2));
    said.reset();

    assertThat(checkAgain(said)).isZero();
    assertThat(said.toString(StandardCharsets.UTF_8)).endsWith("optimal: not proved\n");
  }

  @Test
  void noPersonStandsInTheNumbers() {
    plans.send(plan, giulia);

    String all = String.join("\n", files(giulia).values());
    for (Actor one : List.of(amina, yiorgos, luca, nikos, giulia)) {
      assertThat(all).doesNotContain(one.person().toString());
    }
    assertThat(all).doesNotContain("Amina").doesNotContain("Luca");
  }

  @Test
  void whoStoodInThePlanDoesNotReadItsNumbers() {
    plans.send(plan, giulia);
    SentPlan one = sent.of(plan, giulia).getFirst();
    Actor lucaInTheOffice = cast.wears(luca.person(), Hat.COORDINATOR);

    assertThat(sent.of(plan, lucaInTheOffice)).isEmpty();
    assertThat(sent.files(plan, one.id(), lucaInTheOffice)).isEmpty();
    assertThat(sent.files(plan, one.id(), luca)).isEmpty();
    assertThat(sent.files(UUID.randomUUID(), one.id(), giulia)).isEmpty();
  }

  @Test
  void aCoordinatorTakesThemFromThePage() {
    plans.send(plan, giulia);
    SentPlan one = sent.of(plan, giulia).getFirst();
    var office = site.as(giulia);

    office.open("/plans/" + plan).isFound().says("nessun piano aiuta meglio");
    assertThat(office.open("/plans/" + plan + "/numbers/" + one.id()).status()).isEqualTo(200);
    office.open("/plans/" + UUID.randomUUID() + "/numbers/" + one.id()).isNotFound();
    site.as(luca).open("/plans/" + plan + "/numbers/" + one.id()).isNotFound();
  }

  private int check(ByteArrayOutputStream said) throws IOException {
    for (Map.Entry<String, String> file : files(giulia).entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    return checkAgain(said);
  }

  private int checkAgain(ByteArrayOutputStream said) {
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    return new MatchCommand(out, out)
        .run(
            List.of(
                "check",
                "--graph",
                folder.toString(),
                "--solution",
                folder.resolve("plan.csv").toString(),
                "--certificate",
                folder.resolve("certificate.json").toString()));
  }
}
