package org.accanto.training;

/**
 * A unit in front of somebody who learns.
 *
 * @param choice how they read
 * @param done how far they are in it
 */
public record Study(ReadingChoice choice, UnitToRead unit, Progress.OfUnit done) {}
