package org.accanto.confidentiality;

import java.util.UUID;
import org.accanto.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Whose information it is, and where it stands.
 *
 * @param walk the walk in which it was written; null for what belongs to the person alone
 * @param item the one thing, such as a goal; null for the class as a whole
 */
public record Subject(PersonId person, @Nullable UUID walk, @Nullable UUID item) {

  public static Subject of(PersonId person) {
    return new Subject(person, null, null);
  }

  public static Subject in(PersonId person, UUID walk) {
    return new Subject(person, walk, null);
  }

  public static Subject item(PersonId person, @Nullable UUID walk, UUID item) {
    return new Subject(person, walk, item);
  }
}
