package org.accanto.training;

/**
 * A block that differs between two versions.
 *
 * @param before empty when it is new
 * @param after empty when it is gone
 */
public record Change(String section, String before, String after) {}
