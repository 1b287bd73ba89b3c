package org.accanto.matching.web;

import java.util.List;
import java.util.Optional;
import org.accanto.site.Option;

/**
 * The coordinator's desk for one peer.
 *
 * @param stage which of the stages is now, from 0
 * @param later the day until which the peer asked not to be asked, or nothing
 * @param matters what matters most to the peer, in their order
 * @param choosing the round that is open now
 * @param otherwise whom one may propose all the same, and {@code why} as it was typed
 * @param suggestions those shown first; {@code others} are the rest
 */
record DeskView(
    String peer,
    String called,
    List<String> stages,
    int stage,
    String ownWords,
    List<Fact> facts,
    List<String> matters,
    Optional<Choosing> choosing,
    boolean walking,
    String later,
    List<Suggested> suggestions,
    List<Suggested> others,
    List<Fact> notSuggested,
    List<Option> otherwise,
    String why,
    List<Fact> changes,
    PeerView seenByThem,
    List<String> picked,
    List<String> whoSees) {

  /** A sentence with an icon. */
  record Fact(String icon, String text) {}

  /** Somebody who could walk with the peer. */
  record Suggested(
      String supporter,
      String called,
      String load,
      boolean askedBack,
      List<ReasonView> reasons,
      List<ReasonView> forBoth,
      List<Fact> price,
      Optional<SupporterView> card) {}

  /** Who is asked now, until when. */
  record Choosing(String until, boolean helpAsked, List<Asked> asked) {}

  /**
   * @param state message key of what a coordinator may know
   */
  record Asked(
      String proposal,
      String called,
      List<ReasonView> reasons,
      String tone,
      String state,
      boolean open) {}
}
