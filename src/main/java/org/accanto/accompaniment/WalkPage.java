package org.accanto.accompaniment;

import java.util.List;
import org.accanto.confidentiality.Sentence;

/**
 * All that one of the two finds on the page of their walk.
 *
 * @param meetings the last twenty, latest first
 * @param goals shown in this walk
 * @param appointments coming first
 * @param together how the two look at their walk
 * @param whoSees who can read the words in it
 */
public record WalkPage(
    WalkSummary walk,
    List<Meeting> meetings,
    List<Goal> goals,
    List<Appointment> appointments,
    Together together,
    List<Sentence> whoSees) {}
