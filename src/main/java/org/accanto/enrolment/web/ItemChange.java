package org.accanto.enrolment.web;

import java.util.UUID;
import org.accanto.enrolment.Asking;
import org.accanto.enrolment.Item;
import org.accanto.enrolment.Request;
import org.accanto.enrolment.Saying;
import org.accanto.shared.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What a small button beside a described item means; somebody else's item is not found. */
final class ItemChange {

  private ItemChange() {}

  static Saying of(Asking asking, UUID id, String change, String answer, Actor actor) {
    Item item =
        asking.mine(actor).map(Request::items).stream()
            .flatMap(items -> items.stream())
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    boolean yes = answer.equals("yes");
    return switch (change) {
      case "supporter" -> new Saying.Telling(id, yes, item.toCoordinator());
      case "coordinator" -> new Saying.Telling(id, item.toSupporter(), yes);
      case "removal" -> new Saying.Forget(id);
      default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    };
  }
}
