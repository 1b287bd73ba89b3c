package org.accanto.confidentiality.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who can read what of the person now, said by reader and then by kind of thing. */
record WhoSeesView(
    List<Line> people,
    List<Question> asks,
    List<Kind> kinds,
    @Nullable UUID walk,
    boolean canOpen) {

  /**
   * One reader.
   *
   * @param withdraw the authorisation that one tap takes back; null when it is not one
   * @param walk the walk in which this person reads; null when it is not because of one
   * @param delay why the person was not told at once; mostly empty
   */
  record Line(
      String initial,
      String tone,
      String name,
      String sees,
      @Nullable String why,
      @Nullable String until,
      @Nullable String looked,
      @Nullable UUID withdraw,
      @Nullable UUID walk,
      List<String> delay) {

    Line(
        String initial,
        String tone,
        String name,
        String sees,
        @Nullable String why,
        @Nullable String until,
        @Nullable String looked,
        @Nullable UUID withdraw,
        @Nullable UUID walk) {
      this(initial, tone, name, sees, why, until, looked, withdraw, walk, List.of());
    }
  }

  /** Somebody asks to see something. */
  record Question(UUID id, String sentence, String purpose, String of) {}

  /** One kind of thing and everybody who can read it. */
  record Kind(String title, List<String> sentences) {}
}
