package org.accanto.training;

/**
 * A unit of the course.
 *
 * @param original the language in which it is written
 * @param shown whether learners see it
 * @param shipped whether it came with Accanto
 */
public record UnitRow(String key, String original, int place, boolean shown, boolean shipped) {}
