package org.accanto.accompaniment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.accanto.accompaniment.WalkSummary;
import org.accanto.confidentiality.Confidentiality;
import org.accanto.confidentiality.DataClass;
import org.accanto.confidentiality.Sentence;
import org.accanto.confidentiality.Subject;
import org.accanto.shared.Actor;
import org.accanto.site.Words;
import org.springframework.stereotype.Component;

/** "Who can see this" for the pages of the module. */
@Component
class WhoReads {

  private static final String COORDINATORS = "confidentiality.sees.coordinators";
  private static final String ALLOWED = "confidentiality.sees.allowed";
  private static final String OTHERS = "confidentiality.sees.others-opened";
  private static final String HARM = "confidentiality.sees.harm";
  private static final String NOBODY_ELSE = "confidentiality.sees.nobody-else";

  private final Confidentiality confidentiality;
  private final Words words;

  WhoReads(Confidentiality confidentiality, Words words) {
    this.confidentiality = confidentiality;
    this.words = words;
  }

  List<String> of(DataClass kind, WalkSummary walk, Actor actor, Locale locale) {
    return of(kind, Subject.in(walk.peer(), walk.id()), actor, locale);
  }

  /** Of what stands in the book: its words, and the day and length that coordinators know. */
  List<String> ofBook(WalkSummary walk, Actor actor, Locale locale) {
    return withDays(of(DataClass.NOTE, walk, actor, locale), locale);
  }

  /** Before "nobody else": who knows of the days, and not of the words. */
  List<String> withDays(List<String> whoReadsTheWords, Locale locale) {
    List<String> texts = new ArrayList<>(whoReadsTheWords);
    texts.add(
        Math.max(0, texts.size() - 1), words.text(locale, "accompaniment.book.sees.coordinators"));
    return texts;
  }

  List<String> of(DataClass kind, Subject subject, Actor actor, Locale locale) {
    return texts(confidentiality.whoCanSee(kind, subject, actor), locale);
  }

  /**
   * A plan is for the two alone; of a meeting that took place, coordinators read day and length.
   */
  List<String> ofPlan(WalkSummary walk, Actor actor, Locale locale) {
    Subject subject = Subject.in(walk.peer(), walk.id());
    return confidentiality.whoCanSee(DataClass.RECORD, subject, actor).stream()
        .map(sentence ->
            sentence.key().equals(COORDINATORS)
                ? words.text(locale, "accompaniment.plan.coordinators")
                : sentence.text(words, locale))
        .toList();
  }

  /** Of what the two alone read, and what is opened to nobody: gifts of words, and the like. */
  List<String> ofTheTwo(WalkSummary walk, Actor actor, Locale locale) {
    Subject subject = Subject.in(walk.peer(), walk.id());
    List<Sentence> two =
        new ArrayList<>(
            confidentiality.whoCanSee(DataClass.NOTE, subject, actor).stream()
                .filter(one -> !one.key().startsWith(ALLOWED) && !one.key().startsWith(OTHERS))
                .filter(one -> !one.key().startsWith(HARM) && !one.key().equals(NOBODY_ELSE))
                .toList());
    two.add(Sentence.of(NOBODY_ELSE));
    return texts(two, locale);
  }

  List<String> texts(List<Sentence> sentences, Locale locale) {
    return sentences.stream().map(sentence -> sentence.text(words, locale)).toList();
  }
}
