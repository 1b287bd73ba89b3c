package org.accanto.accompaniment;

import java.util.List;
import java.util.UUID;

/**
 * The words of one meeting, as somebody reads them to whom the peer opened them: neither day nor
 * length, which are the programme's record and not opened with the words.
 *
 * @param byPeer whether the peer wrote it; otherwise the supporter
 */
public record Note(
    UUID walk,
    UUID meeting,
    boolean byPeer,
    List<SupportFunction> functions,
    String nextStep,
    String words,
    List<Beside> beside) {

  public record Beside(BesideKind kind, boolean byPeer, String words) {}

  boolean isEmpty() {
    return functions.isEmpty() && nextStep.isBlank() && words.isBlank() && beside.isEmpty();
  }
}
