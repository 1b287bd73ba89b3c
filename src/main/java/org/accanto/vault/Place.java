package org.accanto.vault;

import java.nio.charset.StandardCharsets;

/**
 * Where sealed words belong. They open nowhere else: in another row, column or file, or under
 * another person's name, they are refused.
 *
 * @param column schema, table and column, with points between
 * @param row what tells the row from all others of its table
 */
public record Place(Whose whose, String column, String row) {

  byte[] context() {
    String all = column + '|' + row + '|' + whose.person().value() + '|' + whose.file();
    return all.getBytes(StandardCharsets.UTF_8);
  }
}
