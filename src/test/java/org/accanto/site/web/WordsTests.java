package org.accanto.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.accanto.site.Languages;
import org.accanto.site.Words;
import org.accanto.site.WordsAccess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("site")
class WordsTests {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
  private static final LocalTime TIME = LocalTime.of(15, 30);

  private final IcuMessages messages = new IcuMessages(true);
  private final Words words = WordsAccess.with(messages);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Thursday 26 November | Thursday 26 November at 15:30 | 26 November 2026 | 15:30",
        "it | giovedì 26 novembre | giovedì 26 novembre alle 15:30 | 26 novembre 2026 | 15:30",
        "el | Πέμπτη 26 Νοεμβρίου | Πέμπτη 26 Νοεμβρίου στις 15:30 | 26 Νοεμβρίου 2026 | 15:30",
      })
  void daysAndTimesReadAsPeopleSayThem(
      String tag, String day, String both, String year, String time) {
    var locale = Locale.forLanguageTag(tag);
    assertThat(words.day(locale, DAY).replace(",", "")).isEqualTo(day);
    assertThat(words.dayAndTime(locale, DAY, TIME).replace(",", "")).isEqualTo(both);
    assertThat(words.dayWithYear(locale, DAY)).isEqualTo(year);
    assertThat(words.time(locale, TIME)).isEqualTo(time);
  }

  @Test
  void durationsAndListsAreWords() {
    assertThat(words.duration(Languages.ITALIAN, 90)).contains("1 ora").contains("30 minuti");
    assertThat(words.duration(Languages.ENGLISH, 60)).isEqualTo("1 hour");
    assertThat(words.duration(Languages.GREEK, 20)).isEqualTo("20 λεπτά");
    assertThat(words.list(Languages.ITALIAN, List.of("italiano", "arabo", "francese")))
        .isEqualTo("italiano, arabo e francese");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ha chiesto il {0} | 8 giugno 2028 | Ha chiesto l’8 giugno 2028",
        "Ha chiesto il {0} | 3 giugno 2028 | Ha chiesto il 3 giugno 2028",
        "Dal {0} | 11 ottobre 2026 | Dall’11 ottobre 2026",
        "In pausa fino a {0} | 8 giugno 2028 | In pausa fino all’8 giugno 2028",
        "In pausa fino a {0} | 18 giugno 2028 | In pausa fino al 18 giugno 2028",
        "In pausa fino a {0} | lunedì 8 giugno | In pausa fino a lunedì 8 giugno",
        "fino a {0} persone | 8 | fino a 8 persone",
        "Dal {0}, {1} | 8 giugno | Dall’8 giugno, resto fino a 3 maggio, poi dal 11 giugno",
        "{1} {0} | 8 giugno | resto fino a 3 maggio, poi dal 11 giugno 8 giugno",
        "{2, plural, one {Il {0}} other {Dal {0}}}: {1} | 8 giugno | Dall’8 giugno: resto fino a 3 maggio, poi dal 11 giugno",
      })
  void inItalianTheArticleFitsTheDay_andAPersonsOwnWordsStayAsTheyAre(
      String pattern, String day, String said) {
    String own = "resto fino a 3 maggio, poi dal 11 giugno";
    assertThat(new IcuText(pattern, Languages.ITALIAN).with(new Object[] {day, own, 2}))
        .isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chiedi a {0} | Amina | Chiedi ad Amina",
        "Chiedi a {0} | Àgnes | Chiedi ad Àgnes",
        "Chiedi a {0} | Ada | Chiedi a Ada",
        "Chiedi a {0} | Luca | Chiedi a Luca",
        "Chiedi a {0} | Eleni | Chiedi a Eleni",
        "Tu e {0} | Eleni | Tu ed Eleni",
        "Tu e {0} | Edoardo | Tu e Edoardo",
        "A {0}: fino a domani | Anna | Ad Anna: fino a domani",
        "Dice {0} | vado a Atene e Efeso | Dice vado a Atene e Efeso",
      })
  void inItalianTheNameIsSaidAsItSounds(String pattern, String name, String said) {
    assertThat(new IcuText(pattern, Languages.ITALIAN).with(new Object[] {name})).isEqualTo(said);
    assertThat(new IcuText(pattern, Languages.ENGLISH).with(new Object[] {name}))
        .isEqualTo(pattern.replace("{0}", name));
  }

  @Test
  void aPluralBesideTheNameIsFilledToo() {
    var text =
        new IcuText("Da te a {0}: {1, plural, one {# passo} other {# passi}}", Languages.ITALIAN);
    assertThat(text.with(new Object[] {"Amina", 2})).isEqualTo("Da te ad Amina: 2 passi");
  }

  @Test
  void namesInAListAreSaidAsTheySound() {
    assertThat(words.list(Languages.ITALIAN, List.of("Amina", "Luca", "Eleni")))
        .isEqualTo("Amina, Luca ed Eleni");
    assertThat(words.list(Languages.ITALIAN, List.of("Luca", "Amina"))).isEqualTo("Luca e Amina");
    assertThat(words.list(Languages.ENGLISH, List.of("Luca", "Eleni"))).isEqualTo("Luca and Eleni");
  }

  @Test
  void aMessageWithPlacesIsFilled() {
    assertThat(messages.getMessage("site.pages.here", new Object[] {2, 3}, Languages.ITALIAN))
        .isEqualTo("Pagina 2 di 3");
    Object[] hostile = {"$1 {0} '{'"};
    assertThat(messages.getMessage("site.language.change", hostile, Languages.ENGLISH))
        .startsWith("Language: $1 {0} '{'.");
  }

  @Test
  void pluralsFollowTheLanguage() {
    var text = new IcuText("{0, plural, one {# passo} other {# passi}}", Locale.ITALY);
    assertThat(text.with(new Object[] {1})).isEqualTo("1 passo");
    assertThat(text.with(new Object[] {3})).isEqualTo("3 passi");
  }

  @Test
  void aMissingMessageIsAMistakeInTestsAndItsKeyInProduction() {
    assertThatIllegalStateException()
        .isThrownBy(() -> messages.getMessage("site.none", null, Locale.ITALIAN));
    assertThat(new IcuMessages(false).getMessage("site.none", null, Locale.ITALIAN))
        .isEqualTo("site.none");
  }

  @Test
  void theInventedLanguagesAreLongerAndMirrored() {
    String english = words.text(Languages.ENGLISH, "site.front.three");
    assertThat(words.text(Languages.LONG, "site.front.three"))
        .startsWith("[")
        .hasSizeGreaterThan(english.length() * 14 / 10);
    assertThat(words.text(Languages.MIRRORED, "site.save")).contains("\u202E");
    assertThat(Languages.direction(Languages.MIRRORED)).isEqualTo("rtl");
  }
}
