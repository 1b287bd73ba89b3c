package org.accanto.enrolment;

/**
 * What a plan for many knows of a peer.
 *
 * @param wish without own words
 * @param told how many hard things the peer chose to tell the coordinators; what they are is not
 *     asked here
 */
public record WishInAPlan(PeerWish wish, int told) {}
