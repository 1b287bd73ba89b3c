package org.accanto.enrolment;

import java.util.List;

/**
 * What a person opened, to somebody of the staff, of what they said here (B61).
 *
 * @param items what makes life hard, in their words; never what they told to nobody
 * @param contact the safe way to reach a peer
 * @param reach how to reach a supporter
 */
public record OpenedSayings(List<Item> items, SafeContact contact, Reach reach) {

  public OpenedSayings {
    items = List.copyOf(items);
  }

  boolean isEmpty() {
    return items.isEmpty() && !tellsHowToReach();
  }

  boolean tellsHowToReach() {
    return !contact.equals(SafeContact.NOT_SAID) || !reach.equals(Reach.NOT_SAID);
  }
}
