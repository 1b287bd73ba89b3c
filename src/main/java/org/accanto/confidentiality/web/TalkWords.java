package org.accanto.confidentiality.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.accanto.confidentiality.Card;
import org.accanto.confidentiality.CardAnswer;
import org.accanto.confidentiality.DataClass;
import org.accanto.confidentiality.Subject;
import org.accanto.confidentiality.Talk;
import org.accanto.confidentiality.web.AgreementView.Group;
import org.accanto.confidentiality.web.AgreementView.Line;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The talk in words, as one of the two reads it. */
@Component
class TalkWords {

  private static final int SENTENCES = 3;

  private final Say say;

  TalkWords(Say say) {
    this.say = say;
  }

  AgreementView overview(Talk talk, Locale locale) {
    return new AgreementView(
        talk.walk(),
        say.text(locale, "talk.soft", talk.other()),
        state(talk, locale),
        talk.agreedOn() != null,
        talk.open(),
        talk.open() ? nextFor(talk) : null,
        IntStream.rangeClosed(1, 3).mapToObj(meeting -> group(talk, meeting, locale)).toList(),
        talk.brings(false),
        talk.brings(true),
        say.text(locale, "brings.mine"),
        say.text(locale, "brings.other", talk.other()),
        whoSees(talk, locale));
  }

  CardView card(Talk talk, Card card, String typed, boolean writing, Locale locale) {
    @Nullable CardAnswer own = talk.wordsOf(card).orElse(null);
    return new CardView(
        talk.walk(),
        card.path(),
        title(talk, card, locale),
        speaker(talk, card, locale),
        sentences(card, locale),
        own == null ? null : own.words(),
        own == null ? "" : say.text(locale, "card.own-words-by", called(talk, own.person())),
        mine(talk, card, locale),
        tone(talk.mineIsYes(card), talk.mine(card).isPresent()),
        others(talk, card, locale),
        tone(talk.othersIsYes(card), talk.others(card).isPresent()),
        talk.open(),
        card.isCore(),
        own == null ? "" : own.id().toString(),
        typed,
        writing,
        say.text(locale, "card.number", card.ordinal() + 1, Card.values().length),
        beside(card, -1),
        beside(card, 1),
        before(talk, card, locale),
        whoSees(talk, locale));
  }

  /** Every card with its words and both answers: for paper. */
  List<CardView> allCards(Talk talk, Locale locale) {
    return Arrays.stream(Card.values()).map(card -> card(talk, card, "", false, locale)).toList();
  }

  List<String> whoSees(Talk talk, Locale locale) {
    Actor reader = new Actor(talk.reader(), talk.readerIsPeer() ? Hat.PEER : Hat.SUPPORTER);
    return say.whoSees(locale, DataClass.AGREEMENT, Subject.in(talk.peer(), talk.walk()), reader);
  }

  String state(Talk talk, Locale locale) {
    long open = Arrays.stream(Card.values()).filter(card -> !talk.agreed(card)).count();
    if (talk.agreedOn() != null) {
      return say.text(locale, "talk.state.agreed", say.day(locale, talk.agreedOn()), open);
    }
    long core = Arrays.stream(Card.values()).filter(c -> c.isCore() && !talk.agreed(c)).count();
    return say.text(locale, "talk.state.open", core);
  }

  /** The next card that waits for the reader: first those without which nothing can be written. */
  static @Nullable String nextFor(Talk talk) {
    return Stream.of(Card.values())
        .filter(card -> !talk.mineIsYes(card) && !postponed(talk, card))
        .map(Card::path)
        .findFirst()
        .orElse(null);
  }

  private static boolean postponed(Talk talk, Card card) {
    return talk.mine(card).filter(a -> a.kind() == CardAnswer.Kind.POSTPONED).isPresent();
  }

  private Group group(Talk talk, int meeting, Locale locale) {
    return new Group(
        say.text(locale, "talk.meeting." + meeting),
        Arrays.stream(Card.values())
            .filter(card -> card.meeting() == meeting)
            .map(card -> line(talk, card, locale))
            .toList());
  }

  private Line line(Talk talk, Card card, Locale locale) {
    String title = title(talk, card, locale);
    if (talk.agreed(card)) {
      String how = talk.wordsOf(card).isPresent() ? "own-words" : "agreed";
      return new Line(card.path(), title, say.text(locale, "line." + how), "leaf", "check-circle");
    }
    if (talk.mineIsYes(card)) {
      String state = say.text(locale, "line.waits-for-other", talk.other());
      return new Line(card.path(), title, state, "sky", "hourglass-medium");
    }
    if (postponed(talk, card)) {
      return new Line(
          card.path(), title, say.text(locale, "line.postponed"), "sun", "hourglass-medium");
    }
    String waits = talk.othersIsYes(card) ? "line.waits-for-you" : "line.open";
    return new Line(card.path(), title, say.text(locale, waits), "plain", "chat-circle-dots");
  }

  private String title(Talk talk, Card card, Locale locale) {
    boolean speaking =
        card.speaker() == (talk.readerIsPeer() ? Card.Speaker.PEER : Card.Speaker.SUPPORTER);
    return switch (card.speaker()) {
      case BOTH -> say.text(locale, "card." + card + ".title");
      // What the one promises to keep is what the other tells.
      case PEER, SUPPORTER ->
          say.text(locale, speaking ? "card.told-to-me" : "card.i-tell", talk.other());
    };
  }

  private String speaker(Talk talk, Card card, Locale locale) {
    return switch (card.speaker()) {
      case BOTH -> say.text(locale, "card.together");
      case PEER -> says(talk, talk.peer(), locale);
      case SUPPORTER -> says(talk, talk.supporter(), locale);
    };
  }

  private String says(Talk talk, PersonId who, Locale locale) {
    return who.equals(talk.reader())
        ? say.text(locale, "card.you-say", talk.other())
        : say.text(locale, "card.other-says", talk.other());
  }

  private List<String> sentences(Card card, Locale locale) {
    return IntStream.rangeClosed(1, SENTENCES)
        .mapToObj(i -> say.text(locale, "card." + card + "." + i))
        .toList();
  }

  private String mine(Talk talk, Card card, Locale locale) {
    return talk.mine(card)
        .map(a -> say.text(locale, "mine." + how(talk, card, a), say.day(locale, a.on())))
        .orElseGet(() -> say.text(locale, "mine.open"));
  }

  private String others(Talk talk, Card card, Locale locale) {
    return talk.others(card)
        .map(a ->
            say.text(locale, "other." + how(talk, card, a), talk.other(), say.day(locale, a.on())))
        .orElseGet(() -> say.text(locale, "other.open", talk.other()));
  }

  /** A yes to words that are no longer on the table is said as such. */
  private static String how(Talk talk, Card card, CardAnswer answer) {
    boolean current = Objects.equals(answer.version(), talk.versionOf(card));
    return answer.kind() == CardAnswer.Kind.POSTPONED || current ? answer.kind().name() : "EARLIER";
  }

  private List<String> before(Talk talk, Card card, Locale locale) {
    return talk.answers().stream()
        .filter(a -> a.card().equals(card.name()))
        .map(a ->
            say.text(
                locale,
                "before." + a.kind(),
                called(talk, a.person()),
                say.day(locale, a.on()),
                a.words()))
        .toList();
  }

  private static String called(Talk talk, PersonId who) {
    return who.equals(talk.peer()) ? talk.peerCalled() : talk.supporterCalled();
  }

  private static String tone(boolean yes, boolean answered) {
    return yes ? "leaf" : answered ? "sun" : "plain";
  }

  private static @Nullable String beside(Card card, int step) {
    int at = card.ordinal() + step;
    return at < 0 || at >= Card.values().length ? null : Card.values()[at].path();
  }
}
