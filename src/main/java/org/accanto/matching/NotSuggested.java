package org.accanto.matching;

/**
 * Who is not suggested, as counts. Everything protected (no contact, therapeutic relation, an
 * earlier "not again", a private no) and pauses are one number, so that none can be told (R04,
 * A32).
 */
public record NotSuggested(
    int notReady,
    int noRoom,
    int noHours,
    int askedOften,
    int noCommonLanguage,
    int mustNotMet,
    int safetyNotMet,
    int notPossible,
    int noWayToMeet,
    int noCommonTime) {}
