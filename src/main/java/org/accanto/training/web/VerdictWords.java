package org.accanto.training.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.accanto.programme.Programme;
import org.accanto.site.Words;
import org.accanto.training.CertificateState;
import org.accanto.training.PublishedCertificate;
import org.accanto.training.badge.Answer;
import org.accanto.training.badge.Answer.Weight;
import org.accanto.training.badge.Issuer;
import org.accanto.training.badge.Verdict;
import org.springframework.stereotype.Component;

/** What can be said of a certificate, in the reader's language, one line for each question. */
@Component
class VerdictWords {

  /** One answer; the word beside it says the same as its colour. */
  record Line(String text, String tone, String word) {}

  /**
   * @param says what stands on the certificate; empty when it cannot be read
   */
  record View(String whole, String tone, List<String> says, List<Line> answers) {}

  private final Words words;
  private final Programme programme;
  private final Clock clock;

  VerdictWords(Words words, Programme programme, Clock clock) {
    this.words = words;
    this.programme = programme;
    this.clock = clock;
  }

  View of(Verdict verdict, Locale locale) {
    List<String> says = new ArrayList<>();
    verdict
        .says()
        .ifPresent(said -> {
          said.recipient().ifPresent(name -> says.add(text(locale, "says.recipient", name)));
          says.add(text(locale, "says.achievement", said.achievement()));
          if (!said.issuer().isBlank()) {
            says.add(text(locale, "says.issuer", said.issuer()));
          }
        });
    List<Line> answers =
        Answer.of(verdict).stream()
            .map(one -> line(locale, one.weight(), sentence(verdict, one, locale)))
            .toList();
    return view(verdict.holds(), says, answers, locale);
  }

  /** From our own book: what stands there is what was issued. */
  View of(PublishedCertificate one, Locale locale) {
    CertificateState state = one.on(LocalDate.now(clock));
    String scope = one.scope().name();
    List<String> says =
        List.of(
            one.shownName(),
            words.text(locale, "training.print.what." + scope),
            words.text(locale, one.full() ? "training.print.full" : "training.print.first"),
            words.text(
                locale,
                "training.print.dates",
                words.dayWithYear(locale, one.issuedOn()),
                words.dayWithYear(locale, one.validUntil())),
            words.text(locale, "training.print.number", one.number()));
    List<Line> answers =
        List.of(
            line(locale, Weight.FOR, text(locale, "ours")),
            inDate(one, locale),
            taken(state, locale),
            line(locale, Weight.FOR, byUs(locale)));
    return view(state.valid(), says, answers, locale);
  }

  /** Whoever is known here is this installation: a reader knows its name, and not its key. */
  private String sentence(Verdict verdict, Answer answer, Locale locale) {
    return verdict.issuer() instanceof Issuer.Known && answer.key().endsWith("issuer.known")
        ? byUs(locale)
        : words.text(locale, answer.key(), args(locale, answer));
  }

  /** An organisation that has not yet written its name has none to show. */
  private String byUs(Locale locale) {
    String name = programme.organisation().name();
    return name.isBlank() ? text(locale, "ours.issuer.unnamed") : text(locale, "ours.issuer", name);
  }

  private Line inDate(PublishedCertificate one, Locale locale) {
    String from = words.dayWithYear(locale, one.issuedOn());
    String until = words.dayWithYear(locale, one.validUntil());
    return one.validUntil().isBefore(LocalDate.now(clock))
        ? line(locale, Weight.AGAINST, text(locale, "date.over", until))
        : line(locale, Weight.FOR, text(locale, "date.holds", from, until));
  }

  private Line taken(CertificateState state, Locale locale) {
    return switch (state) {
      case CertificateState.Withdrawn(LocalDate on) ->
          line(
              locale,
              Weight.AGAINST,
              text(locale, "ours.withdrawn", words.dayWithYear(locale, on)));
      case CertificateState.Replaced(LocalDate on) ->
          line(
              locale, Weight.AGAINST, text(locale, "ours.replaced", words.dayWithYear(locale, on)));
      case CertificateState.Valid(LocalDate _) ->
          line(locale, Weight.FOR, text(locale, "withdrawn.NO"));
      case CertificateState.Ended(LocalDate _) ->
          line(locale, Weight.FOR, text(locale, "withdrawn.NO"));
    };
  }

  private View view(boolean holds, List<String> says, List<Line> answers, Locale locale) {
    return new View(
        text(locale, holds ? "whole.holds" : "whole.not"), holds ? "leaf" : "sun", says, answers);
  }

  private Line line(Locale locale, Weight weight, String sentence) {
    String tone =
        switch (weight) {
          case FOR -> "leaf";
          case AGAINST -> "brick";
          case OPEN -> "sun";
        };
    return new Line(sentence, tone, text(locale, "weight." + weight));
  }

  private Object[] args(Locale locale, Answer answer) {
    return answer.args().stream()
        .map(one ->
            one instanceof Instant at
                ? words.dayWithYear(locale, LocalDate.ofInstant(at, clock.getZone()))
                : one)
        .toArray();
  }

  private String text(Locale locale, String key, Object... args) {
    return words.text(locale, "training.verify." + key, args);
  }
}
