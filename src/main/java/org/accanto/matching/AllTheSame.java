package org.accanto.matching;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.accanto.shared.PersonId;
import org.accanto.site.Folding;

/**
 * Why a coordinator proposes two people although a rule of time or ways to meet stands between
 * them. Both read it.
 *
 * @param rules those that were set aside
 * @param called the coordinator who wrote it; empty for who works here no longer
 * @param why at least {@link #LETTERS} letters
 */
public record AllTheSame(List<Objection> rules, String why, PersonId by, String called) {

  /** So that a reason is a sentence. */
  public static final int LETTERS = 20;

  /** As many as a proposal keeps. */
  public static final int LONGEST = 1000;

  /** Whether somebody's name stands in it: the supporter does not know the peer's yet. */
  public static boolean names(String called, String why) {
    Set<String> said = words(why);
    return words(called).stream().anyMatch(said::contains);
  }

  private static Set<String> words(String text) {
    return Arrays.stream(Folding.fold(text).split("[^\\p{L}]+"))
        .filter(word -> word.length() > 2)
        .collect(Collectors.toSet());
  }

  /** Whether both would read a sentence. */
  public static boolean isAReason(String why) {
    return why.codePoints().filter(Character::isLetter).count() >= LETTERS
        && why.length() <= LONGEST;
  }
}
