package org.accanto.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.testing.Abuse;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.accanto.testing.TheDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is sealed opens in its place and nowhere else, and never again when its key is gone. */
@AccantoTest
@Tag("vault")
class VaultTests {

  private static final String COLUMN = "accompaniment.beside.words";

  @Autowired Cast cast;
  @Autowired Vault vault;
  @Autowired ActingTransaction transaction;
  @Autowired JdbcClient database;
  @Autowired DataKeyRows rows;
  @Autowired MasterKey master;
  @Autowired ApplicationEventPublisher events;

  Actor amina;
  Whose hers;
  Place place;

  @BeforeEach
  void amina() {
    amina = cast.peer("Amina");
    hers = Whose.peer(amina.person());
    place = hers.at(COLUMN, UUID.randomUUID());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "Μίλησα με την αδερφή μου",
        "שלום مرحبا",
        "\u0000\u0080\u0000",
        "😀👩‍👧‍👦",
        " ",
        "\n\r\t",
        "'; drop table accompaniment.walk; --",
        "<script>alert(1)</script>",
        "${7*7} #{site.title}",
        "\u202Eright to left",
        "e\u0301\u0323",
        "%s%n\\u0000 \\\\ ..\\..",
        "\uFEFFmark"
      })
  void wordsComeBackAsTheyWere(String words) {
    assertThat(open(place, seal(place, words))).isEqualTo(words);
  }

  @Test
  void anyWordsOfAnyLengthComeBackAsTheyWere() {
    long chosen = System.nanoTime();
    Random random = new Random(chosen);
    transaction.run(
        amina,
        () -> {
          for (int i = 0; i < 2_000; i++) {
            String words = words(random);
            assertThat(vault.open(place, vault.seal(place, words)))
                .as("seed " + chosen)
                .isEqualTo(words);
          }
        });
  }

  private static String words(Random random) {
    return random
        .ints(random.nextInt(200), 0, Character.MAX_CODE_POINT + 1)
        .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Test
  void nothingSaidIsNothingKept_andShortAnswersAreAllOfOneLength() {
    assertThat(seal(place, "")).isNull();
    assertThat(open(place, null)).isEmpty();
    assertThat(seal(place, "yes")).hasSameSizeAs(seal(place, "I would rather not say it today"));
    assertThat(seal(place, "yes")).isNotEqualTo(seal(place, "yes"));
  }

  @Test
  void aHashIsTheSameInEachProcess_andAnotherInEachColumn() {
    String column = "enrolment.imported.key_hash";
    String hash = transaction.as(amina, () -> vault.hash(column, "3331234567"));

    Vault elsewhere = new Vault(new DataKeys(rows, master), null);
    assertThat(transaction.as(amina, () -> elsewhere.hash(column, "3331234567"))).isEqualTo(hash);
    assertThat(transaction.as(amina, () -> vault.hash("enrolment.imported.said", "3331234567")))
        .isNotEqualTo(hash);
    assertThat(transaction.as(amina, () -> vault.hash(column, "3331234568"))).isNotEqualTo(hash);
  }

  @Test
  void movedToAnotherRowColumnFileOrPersonItDoesNotOpen() {
    byte[] sealed = seal(place, "Only here.");
    Actor nikos = cast.peer("Nikos");
    seal(Whose.peer(nikos.person()).at(COLUMN, UUID.randomUUID()), "His own.");
    seal(Whose.colleague(amina.person()).at(COLUMN, UUID.randomUUID()), "Hers as a supporter.");
    List<Place> others =
        List.of(
            hers.at(COLUMN, UUID.randomUUID()),
            new Place(hers, "accompaniment.said.words", place.row()),
            new Place(Whose.colleague(amina.person()), COLUMN, place.row()),
            new Place(Whose.peer(nikos.person()), COLUMN, place.row()),
            new Place(Whose.peer(cast.peer("Marta").person()), COLUMN, place.row()));

    assertThat(others)
        .allSatisfy(other ->
            assertThatThrownBy(() -> open(other, sealed)).isInstanceOf(NotWhatWasSealed.class));
    for (int i = 0; i < sealed.length; i++) {
      byte[] changed = sealed.clone();
      changed[i] ^= 1;
      assertThatThrownBy(() -> open(place, changed)).isInstanceOf(NotWhatWasSealed.class);
    }
    assertThatThrownBy(() -> open(place, Arrays.copyOf(sealed, 4)))
        .isInstanceOf(NotWhatWasSealed.class);
    assertThatThrownBy(() -> open(place, new byte[0])).isInstanceOf(NotWhatWasSealed.class);
  }

  @Test
  void whenTheKeyIsDestroyedAKindSentenceStandsThere_andTheOtherFileStays() {
    byte[] gone = seal(place, "Forget this.");
    Place other = new Place(Whose.colleague(amina.person()), COLUMN, place.row());
    byte[] stays = seal(other, "Keep this.");

    destroyHers();

    LocaleContextHolder.setLocale(java.util.Locale.ITALIAN);
    try {
      assertThat(open(place, gone)).isEqualTo("Queste parole non ci sono più.");
    } finally {
      LocaleContextHolder.resetLocaleContext();
    }
    assertThat(open(other, stays)).isEqualTo("Keep this.");
    assertThat(
            cast.count(
                "select count(*) from vault.data_key where person = ? and file = 'PEER' and wrapped is not null",
                amina.person().value()))
        .isZero();
  }

  @Test
  void whatIsToldAfterwardsHasAKeyOfItsOwn() {
    byte[] gone = seal(place, "Before.");
    destroyHers();
    byte[] later = seal(place, "Afterwards.");

    assertThat(open(place, later)).isEqualTo("Afterwards.");
    assertThat(open(place, gone)).doesNotContain("Before");
  }

  @Test
  void aKeyThatWasUndoneSealsNothingElse() {
    assertThatThrownBy(() ->
            transaction.run(
                amina,
                () -> {
                  vault.seal(place, "Undone.");
                  throw new IllegalStateException("undone");
                }))
        .hasMessage("undone");
    byte[] sealed = seal(place, "Said again.");

    assertThat(new DataKeysOfAnotherProcess().open(place, sealed)).isEqualTo("Said again.");
  }

  @Test
  void twoProcessesThatBeginAtOnceUseOneKey() throws Exception {
    DataKeysOfAnotherProcess elsewhere = new DataKeysOfAnotherProcess();
    try (ExecutorService two = Executors.newFixedThreadPool(8)) {
      List<Callable<byte[]>> all =
          List.of(
              () -> seal(place, "here"),
              () -> elsewhere.seal(place, "there"),
              () -> seal(place, "here"),
              () -> elsewhere.seal(place, "there"));
      for (var sealed : two.invokeAll(all)) {
        assertThat(open(place, sealed.get())).isEqualTo(elsewhere.open(place, sealed.get()));
      }
    }
    assertThat(
            cast.count(
                "select count(*) from vault.data_key where person = ?", amina.person().value()))
        .isEqualTo(1);
  }

  @Test
  @Abuse("N07")
  void theDatabaseHandsKeysToNobodyWhoDoesNotAct_andTheApplicationDestroysNone() {
    seal(place, "Hers.");
    Whose[] one = {hers};
    TheDatabase.refuses(() -> transaction.withoutActor(() -> rows.of(List.of(one))));
    TheDatabase.refuses(() ->
        transaction.as(
            amina, () -> database.sql("select * from vault.data_key").query().listOfRows()));
    for (String function :
        List.of(
            "sec.forget_in_vault(gen_random_uuid(), 'PEER', false, now())",
            "sec.know_master_key(1)",
            "sec.keys_to_rewrap(1, 1)",
            "sec.forget_master_key(1)",
            "sec.rewrap(gen_random_uuid(), 'PEER', 1, '', 1)")) {
      TheDatabase.refuses(() ->
          transaction.as(amina, () -> database.sql("select " + function).query().listOfRows()));
    }
  }

  /** As when her file is forgotten: by the owner, whose way {@code ForgettingTests} goes whole. */
  private void destroyHers() {
    cast.text("select sec.forget_in_vault(?, 'PEER', false, now())", amina.person().value());
    events.publishEvent(new KeysDestroyed());
  }

  private byte[] seal(Place where, String words) {
    Sealed sealed = transaction.as(amina, () -> new Sealed(vault.seal(where, words)));
    return sealed.bytes();
  }

  private String open(Place where, byte[] sealed) {
    return transaction.as(amina, () -> vault.open(where, sealed));
  }

  private record Sealed(byte[] bytes) {}

  /** The same database, nothing remembered. */
  private final class DataKeysOfAnotherProcess {
    private final Vault other = new Vault(new DataKeys(rows, master), null);

    byte[] seal(Place where, String words) {
      return transaction.as(amina, () -> other.seal(where, words));
    }

    String open(Place where, byte[] sealed) {
      return transaction.as(amina, () -> other.open(where, sealed));
    }
  }
}
