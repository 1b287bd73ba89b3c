package org.accanto.enrolment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.accanto.programme.Slot;
import org.accanto.shared.PersonId;

/**
 * What a supporter offers, as the coordinator may know it: what they never tell is not in it.
 *
 * @param introduction own words, written for being seen
 * @param languages two-letter codes
 * @param areas keys of experience areas
 * @param told for each area, when it may be told to a peer: now or later
 * @param atMost people at the same time, as agreed with the supporter
 * @param weeklyMinutes agreed minutes a week; 0 when nothing was agreed
 * @param forSafety the trainings and conditions of {@link Requirement#FOR_SAFETY} that hold today
 * @param pausing takes a pause today
 */
public record SupporterOffer(
    PersonId supporter,
    String called,
    Gender gender,
    String introduction,
    List<String> languages,
    Set<String> areas,
    Map<String, Told> told,
    Set<Slot> times,
    String place,
    WaysToMeet meets,
    int atMost,
    int weeklyMinutes,
    LivedIt livedIt,
    boolean knowsShelters,
    Readiness readiness,
    Set<Requirement.Kind> forSafety,
    boolean pausing) {}
