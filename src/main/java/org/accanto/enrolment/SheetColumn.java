package org.accanto.enrolment;

/**
 * A column of a sheet.
 *
 * @param index counted from 0
 * @param heading as written; empty when the column has values but no heading
 * @param letter as the office program shows it: A, B, … AA
 */
public record SheetColumn(int index, String heading, String letter) {

  static SheetColumn at(int index, String heading) {
    return new SheetColumn(index, heading, letters(index));
  }

  /** Whether it would give a role, an organisation or a way in (X08). */
  public boolean neverTaken() {
    return ColumnWords.neverTaken(heading);
  }

  private static String letters(int index) {
    String last = String.valueOf((char) ('A' + index % 26));
    return index < 26 ? last : letters(index / 26 - 1) + last;
  }
}
