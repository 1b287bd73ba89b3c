package org.accanto.enrolment;

import java.util.List;

/**
 * A request that a coordinator writes down together with the person.
 *
 * @param language two letters
 * @param sayings without items
 * @param items each with the two answers that the person gave
 */
public record Together(String called, String language, List<Saying> sayings, List<Item> items) {}
