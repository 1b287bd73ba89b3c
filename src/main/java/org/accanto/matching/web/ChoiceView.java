package org.accanto.matching.web;

import java.util.List;
import java.util.Optional;
import org.accanto.programme.Meanwhile;

/**
 * What somebody has to choose. A peer's proposals have a supporter, a supporter's have a peer.
 *
 * @param said message key of what came of the last answer
 * @param notToBe how many of the last week are not to be
 * @param usual how long people usually wait
 * @param meanwhile what there is to come to, for who waits
 * @param begun walks that began lately
 */
record ChoiceView(
    boolean peer,
    Optional<String> said,
    List<Proposed> open,
    int notToBe,
    List<Begun> begun,
    boolean helpAsked,
    Optional<String> askAgainOn,
    boolean waiting,
    Optional<String> usual,
    List<Meanwhile.Said> meanwhile,
    boolean resting,
    List<Back> earlier,
    List<String> whoSees) {

  /** One proposal. */
  record Proposed(
      String id,
      String until,
      List<ReasonView> reasons,
      Optional<Despite> despite,
      boolean yes,
      Optional<SupporterView> supporter,
      Optional<PeerView> other) {}

  /**
   * Why it is proposed although something stands between the two.
   *
   * @param said by whom, and what stands between them
   */
  record Despite(String said, String why) {}

  /** A walk that began with two yeses. */
  record Begun(String walk) {}

  /** An earlier supporter. */
  record Back(String match, String called, boolean wished) {}
}
