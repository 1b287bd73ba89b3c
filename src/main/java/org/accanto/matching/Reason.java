package org.accanto.matching;

import java.util.List;

/**
 * What came out for one criterion, in words and never in numbers (B15).
 *
 * <p>{@code what} holds codes that the page turns into words: keys of experience areas, language
 * codes, names of slots, or a place in somebody's own words.
 */
public sealed interface Reason {

  Criterion about();

  List<String> what();

  record Fits(Criterion about, List<String> what) implements Reason {}

  record Partly(Criterion about, List<String> what) implements Reason {}

  /** Nobody knows yet: to be asked before they meet. */
  record ToClarify(Criterion about, List<String> what) implements Reason {}
}
