package org.accanto.enrolment;

/**
 * One reason why a row is refused.
 *
 * @param column counted from 0; -1 when the row as a whole is meant
 * @param number the longest length, the other row: what the sentence needs; 0 when it needs none
 */
public record ImportTrouble(int column, ImportReason why, int number) {

  static ImportTrouble of(int column, ImportReason why) {
    return new ImportTrouble(column, why, 0);
  }
}
