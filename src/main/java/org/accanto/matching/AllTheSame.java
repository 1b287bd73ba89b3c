package org.accanto.matching;

import java.util.List;
import org.accanto.shared.PersonId;

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

  /** Whether both would read a sentence. */
  public static boolean isAReason(String why) {
    return why.codePoints().filter(Character::isLetter).count() >= LETTERS
        && why.length() <= LONGEST;
  }
}
