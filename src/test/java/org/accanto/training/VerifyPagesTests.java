package org.accanto.training;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.Page;
import org.accanto.testing.Phone;
import org.accanto.testing.SetClock;
import org.accanto.testing.Site;
import org.accanto.testing.Visitor;
import org.accanto.training.badge.BadgeKey;
import org.accanto.training.badge.BadgeText;
import org.accanto.training.badge.Badges;
import org.accanto.training.badge.IssuerKeys;
import org.accanto.training.badge.Recipient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** A certificate that travels: its holder takes the file, and anybody asks whether it holds. */
@AccantoTest
@Tag("training")
class VerifyPagesTests {

  @Autowired Cast cast;
  @Autowired Site site;
  @Autowired SetClock clock;
  @Autowired Hours hours;
  @Autowired Certification certification;

  @Value("${accanto.data}")
  Path data;

  @ParameterizedTest
  @ValueSource(strings = {"en", "it", "el", "en-XA", "ar-XB"})
  void everyPageOpensInEveryLanguageWithoutSignIn(String language) {
    Actor luca = cast.supporter("Luca");
    certified(luca, "Luca");
    Visitor anybody = site.somebody().reading(language);
    anybody.open("/verify").isFound();
    anybody.open("/verify/" + publicId(luca)).isFound().says("Luca");
    assertThat(anybody.upload(anybody.open("/verify"), "/verify", "file", "c.json", file(luca)))
        .satisfies(Page::isFound);
  }

  @Test
  void lucaTakesTheFileAlongAndAnybodyReadsThatItHolds() {
    Actor luca = cast.person("Luca", Hat.SUPPORTER, "en");
    certified(luca, "Luca B.");
    site.as(luca).reading("en").open("/me/certificate").says("File to take along");
    byte[] file = file(luca);
    assertThat(new String(file, UTF_8))
        .contains("Luca B.", "\"value\":\"40\"", "\"inLanguage\":\"it\"", "Supporter tra pari")
        .doesNotContain(luca.person().toString(), certificate(luca).id().toString());
    assertThat(file(luca)).isEqualTo(file);
    look(file)
        .says("This certificate holds today.")
        .says("Whose it is: Luca B.")
        .says("Genuine: the words are those that were signed.")
        .says("Complete: nothing was added, nothing is missing.")
        .says("Not taken back.")
        .says("Issued by us");
    Visitor anybody = site.somebody().reading("en");
    anybody
        .submit(anybody.open("/verify"), "/verify", Map.of("text", new String(file, UTF_8)))
        .says("This certificate holds today.");
  }

  @Test
  void theCodeOnThePaperLeadsToWhatStandsOnItAndToNothingElse() {
    Actor luca = cast.person("Luca", Hat.SUPPORTER, "en");
    Actor giulia = certified(luca, "Luca B.");
    Visitor anybody = site.somebody().reading("en");
    String address = "/verify/" + publicId(luca);
    Page page = anybody.open(address).isFound();
    page.says("Luca B.")
        .says("This certificate holds today.")
        .says("stands in our book")
        .says("In date: from")
        .says("Not taken back.")
        .doesNotSay(luca.person().toString())
        .doesNotSay(certificate(luca).id().toString());
    anybody.open("/verify/" + certificate(luca).id()).isNotFound();
    anybody.open("/verify/" + UUID.randomUUID()).isNotFound();
    anybody.open("/verify/" + luca.person()).isNotFound();

    byte[] file = file(luca);
    certification.withdraw(certificate(luca).id(), "Money was lent.", giulia);
    anybody.open(address).says("Taken back on").says("does not hold").doesNotSay("Money");
    look(file)
        .says("Taken back by whoever issued it.")
        .says("Genuine: the words are those that were signed.")
        .says("does not hold")
        .doesNotSay("Money");
    site.as(luca)
        .open("/me/certificate/" + certificate(luca).id() + "/certificate.json")
        .isNotFound();
  }

  @Test
  void aNewerOneIsSaidOnThePageOfTheOlder() {
    Actor luca = cast.person("Luca", Hat.SUPPORTER, "en");
    Actor giulia = certified(luca, "Luca");
    UUID older = publicId(luca);
    certification.inLanguage(certificate(luca).id(), "el", UUID.randomUUID(), giulia);
    site.somebody().reading("en").open("/verify/" + older).says("There is a newer one since");
    site.somebody().reading("en").open("/verify/" + publicId(luca)).says("holds today");
  }

  @Test
  void whatWasChangedOrAddedIsSaid_eachForItself() {
    Actor luca = cast.person("Luca", Hat.SUPPORTER, "en");
    certified(luca, "Luca");
    String file = new String(file(luca), UTF_8);
    look(file.replace("\"Luca\"", "\"Nikos\"").getBytes(UTF_8))
        .says("Not genuine: the words are not those that were signed.")
        .says("Complete: nothing was added")
        .says("Whether it was taken back is not known here.")
        .says("does not hold");
    look(file.replaceFirst("\\{", "{\"phone\":\"<b>011</b>\",").getBytes(UTF_8))
        .says("does not belong there, or is missing: phone")
        .says("Genuine: the words are those that were signed.")
        .says("does not hold")
        .doesNotSay("011");
    look(new byte[70_000]).says("The file is larger than any certificate.");
    look("hello".getBytes(UTF_8)).says("no certificate that can be read");
    Visitor anybody = site.somebody().reading("en");
    Page nothing = anybody.submit(anybody.open("/verify"), "/verify", Map.of("text", " "));
    assertThat(nothing.status()).isEqualTo(422);
    nothing.says("Choose a file, or paste its text.");
  }

  /** Whoever makes a badge for themselves, with the id of another one, learns nothing of it. */
  @Test
  void aBadgeOfAnotherKeyIsOfAStrangerAndOurBookSaysNothingOfIt() throws Exception {
    Actor luca = cast.person("Luca", Hat.SUPPORTER, "en");
    certified(luca, "Luca");
    look(signed(publicId(luca), BadgeKey.random()))
        .says("Genuine: the words are those that were signed.")
        .says("The issuer is not known here")
        .says("Whether it was taken back is not known here.")
        .says("does not hold");
    look(signed(UUID.randomUUID(), IssuerKeys.in(data).held().current()))
        .says("Issued by us")
        .says("Whether it was taken back is not known here.");
  }

  @Test
  void onAPhoneTheFileIsPastedAndTheAnswersAreForEverybody() {
    Actor luca = cast.person("Luca", Hat.SUPPORTER, "en");
    Actor giulia = certified(luca, "Luca");
    String file = new String(file(luca), UTF_8);
    try (Phone phone = Phone.inTheDark(site, "el")) {
      phone.open("/verify").isForEverybody().picture("verify-el-dark");
      phone.write("Ή το κείμενό του", file).press("Έλεγξέ το");
      phone.says("ισχύει σήμερα").isForEverybody().picture("verified-el-dark");
    }
    certification.withdraw(certificate(luca).id(), "Money was lent.", giulia);
    try (Phone phone = Phone.withoutJavaScript(site, "it")) {
      phone.open("/verify/" + publicId(luca)).says("Ritirato il").picture("withdrawn-it");
    }
  }

  @Test
  void nobodyElseFindsTheFile() {
    Actor luca = cast.supporter("Luca");
    Actor giulia = certified(luca, "Luca");
    String path = "/me/certificate/" + certificate(luca).id() + "/certificate.json";
    for (Actor other :
        List.of(giulia, cast.supporter("Nikos"), cast.professional("Eleni"), cast.peer("Amina"))) {
      site.as(other).open(path).isNotFound();
    }
  }

  private Page look(byte[] file) {
    Visitor anybody = site.somebody().reading("en");
    return anybody.upload(anybody.open("/verify"), "/verify", "file", "c.json", file).isFound();
  }

  private byte[] file(Actor holder) {
    String path = "/me/certificate/" + certificate(holder).id() + "/certificate.json";
    return site.as(holder).download(path);
  }

  private byte[] signed(UUID credential, BadgeKey key) {
    return new Badges()
        .sign(
            new BadgeText(
                credential,
                UUID.randomUUID(),
                "Somebody",
                new BadgeText.About(Locale.ENGLISH, "Peer supporter", "Done", "All of it"),
                new BadgeText.Learnt(3, Duration.ZERO, Duration.ZERO),
                new Recipient.Named("Luca"),
                clock.instant().minusSeconds(60),
                Optional.empty()),
            key);
  }

  private Actor certified(Actor person, String called) {
    Actor giulia = cast.coordinator("Giulia");
    NewHours evening = new NewHours(HoursKind.TRAINING, 600, clock.today(), "");
    for (int i = 0; i < 4; i++) {
      hours.attended(List.of(person.person()), evening, UUID.randomUUID(), giulia);
    }
    for (String unit : certification.mine(person).orElseThrow().policy().units()) {
      cast.run(
          "insert into training.unit_done (person, unit, at) values (?, ?, now())",
          person.person().value(),
          unit);
    }
    certification.affirm(person);
    certification.callMe(called, person);
    UUID once = UUID.randomUUID();
    assertThat(certification.issue(person.person(), CertificateScope.SUPPORTER, "it", once, giulia))
        .isEqualTo(new IssueOutcome.Issued(once));
    return giulia;
  }

  private Certificate certificate(Actor person) {
    return certification.mine(person).orElseThrow().certificates().getFirst();
  }

  private UUID publicId(Actor person) {
    return certificate(person).shown().publicId();
  }
}
