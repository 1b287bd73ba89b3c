package org.accanto.enrolment.web;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.accanto.enrolment.PeerWish;
import org.accanto.enrolment.Request;
import org.accanto.enrolment.SafeContact;
import org.accanto.shared.PersonId;

/** The request of somebody who has not said a word yet. */
final class NothingSaid {

  private NothingSaid() {}

  static Request request() {
    PersonId nobody = PersonId.random();
    return new Request(
        nobody,
        "",
        Request.State.DRAFT,
        Instant.EPOCH,
        null,
        null,
        null,
        PeerWish.nothing(nobody, Instant.EPOCH),
        List.of(),
        Set.of(),
        SafeContact.NOT_SAID);
  }
}
