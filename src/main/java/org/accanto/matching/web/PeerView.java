package org.accanto.matching.web;

import java.util.List;

/**
 * A peer as a proposed supporter sees them: own words and wishes. No name before both have said yes
 * (R04), and no wish for a woman or a man (R08).
 */
record PeerView(
    String ownWords,
    String languages,
    List<String> seeks,
    List<String> wishes,
    List<String> times,
    String place,
    List<String> meets) {}
