package org.accanto.vault;

import java.util.UUID;
import org.accanto.shared.PersonId;

/**
 * Whose words they are, and in which of the two files of that person: one can be forgotten without
 * the other (abuse case E06).
 */
public record Whose(PersonId person, File file) {

  /** What belongs to the peer; what belongs to the same person as supporter or staff. */
  public enum File {
    PEER,
    COLLEAGUE
  }

  /** What is compared and belongs to no single person; nothing is sealed with it. */
  static final Whose NOBODY = new Whose(new PersonId(new UUID(0, 0)), File.COLLEAGUE);

  public static Whose peer(PersonId person) {
    return new Whose(person, File.PEER);
  }

  public static Whose colleague(PersonId person) {
    return new Whose(person, File.COLLEAGUE);
  }

  /**
   * Where some of these words stand.
   *
   * @param column schema, table and column, with points between
   */
  public Place at(String column, UUID row) {
    return new Place(this, column, row.toString());
  }
}
