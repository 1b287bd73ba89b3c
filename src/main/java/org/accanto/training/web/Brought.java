package org.accanto.training.web;

import java.util.List;
import org.accanto.training.bring.Doubt;
import org.accanto.training.bring.Line;

/** What came of a text or a file. */
sealed interface Brought {

  /**
   * A text in our form.
   *
   * @param seen the version of the same unit and language when it was brought; -1 for none
   */
  record Text(String markdown, int seen) {}

  /**
   * @param source the plain page, to look at it again; empty when it came in our form
   */
  record Drafts(
      List<Text> texts, List<Doubt> doubts, List<Line> lines, String source, String language)
      implements Brought {

    public Drafts {
      texts = List.copyOf(texts);
      doubts = List.copyOf(doubts);
      lines = List.copyOf(lines);
    }

    Drafts only(List<Text> some) {
      return new Drafts(some, doubts, lines, source, language);
    }
  }

  record Refused(String field, String key, List<Object> args) implements Brought {

    Refused(String field, String key) {
      this(field, key, List.of());
    }
  }
}
