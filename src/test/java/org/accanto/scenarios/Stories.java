package org.accanto.scenarios;

import static org.accanto.matching.Answer.MEET;

/** Beginnings that several stories share. */
public final class Stories {

  private Stories() {}

  /** Proposed, chosen by both, agreed. */
  public static void walkTogether(Someone peer, Someone supporter) {
    choose(peer, supporter);
    peer.agreesOnConfidentialityWith(supporter);
  }

  /** Proposed and chosen by both. */
  public static void choose(Someone peer, Someone supporter) {
    peer.programme().office().proposes(supporter, peer);
    peer.answers(MEET, supporter);
    supporter.answers(MEET, peer);
  }
}
