package org.accanto.accompaniment;

import java.util.List;

/**
 * All that one of the two finds on the page of their walk.
 *
 * @param plans coming days, soonest first
 * @param meetings the last twenty, latest first
 * @param goals shown in this walk; of the peer also those shown to nobody
 * @param appointments coming first
 */
public record WalkPage(
    WalkSummary walk,
    List<Plan> plans,
    List<Meeting> meetings,
    List<Goal> goals,
    List<Appointment> appointments,
    List<Helped> helped) {}
