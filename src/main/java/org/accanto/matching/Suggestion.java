package org.accanto.matching;

import java.util.List;
import org.accanto.shared.PersonId;

/**
 * Somebody who could walk with a peer, and why. No score: the order follows what matters to the
 * peer.
 *
 * @param walksWith how many people the supporter walks with now
 * @param atMost how many were agreed at most
 * @param forBoth at most three of the reasons, as both sides will read them
 * @param placeAsked every place that is left is being asked of somebody else now
 * @param askedBack the peer would like to walk with this supporter again
 */
public record Suggestion(
    PersonId supporter,
    String called,
    int walksWith,
    int atMost,
    List<Reason> reasons,
    List<Reason> forBoth,
    boolean placeAsked,
    boolean askedBack) {}
