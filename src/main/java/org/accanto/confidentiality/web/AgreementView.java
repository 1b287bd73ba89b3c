package org.accanto.confidentiality.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The overview of the talk.
 *
 * @param state where the two are, in one sentence
 * @param next path of the next card that waits for the reader, or null
 */
record AgreementView(
    UUID walk,
    String soft,
    String state,
    boolean agreed,
    boolean open,
    @Nullable String next,
    List<Group> groups,
    String otherBrings,
    String myBrings,
    String bringsLabel,
    String otherBringsLabel,
    List<String> whoSees) {

  /** The cards that usually come up at one meeting. */
  record Group(String title, List<Line> cards) {}

  /** One card in the list. */
  record Line(String path, String title, String state, String tone, String icon) {}
}
