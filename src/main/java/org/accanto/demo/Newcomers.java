package org.accanto.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.accanto.enrolment.Asking;
import org.accanto.enrolment.Begun;
import org.accanto.enrolment.Item;
import org.accanto.enrolment.Requests;
import org.accanto.enrolment.SafeContact;
import org.accanto.enrolment.Saying;
import org.accanto.enrolment.Wish;
import org.accanto.programme.Slot;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** People ask for support, each in their own words; some are welcomed, some wait. */
@Component
@ConditionalOnProperty("accanto.demo")
class Newcomers {

  private final Asking asking;
  private final Requests requests;

  Newcomers(Asking asking, Requests requests) {
    this.asking = asking;
    this.requests = requests;
  }

  /** Asks and is welcomed as a peer. */
  Actor welcome(Citizen peer, Actor giulia) {
    Actor asker = ask(peer);
    requests.read(asker.person(), giulia);
    if (!requests.accept(asker.person(), giulia)) {
      throw new IllegalStateException(peer.called() + " was not welcomed");
    }
    return new Actor(asker.person(), Hat.PEER);
  }

  /** Asks, sends it and waits; who has said nothing yet has only begun. */
  Actor ask(Citizen citizen) {
    Begun begun = asking.begin(citizen.language(), UUID.randomUUID());
    Actor asker = begun.actor();
    sayings(citizen).forEach(saying -> asking.say(saying, asker));
    if (!citizen.called().isEmpty()) {
      asking.send(asker);
    }
    return asker;
  }

  private static List<Saying> sayings(Citizen citizen) {
    List<Saying> said = new ArrayList<>();
    if (!citizen.words().isEmpty()) {
      said.add(new Saying.OwnWords(citizen.words()));
    }
    if (!citizen.called().isEmpty()) {
      said.add(new Saying.Called(citizen.called()));
    }
    Extra extra = Extra.of(citizen.called());
    said.add(new Saying.Help(extra.wishes(), extra.musts(), citizen.areas()));
    said.add(new Saying.Languages(citizen.speaks()));
    said.add(new Saying.Times(Slot.known(citizen.slots().stream()), citizen.place()));
    Meets meets = Meets.of(citizen);
    said.add(new Saying.Meets(meets.ways(), meets.minutes()));
    for (String words : extra.hard()) {
      said.add(new Saying.Hard(new Item(UUID.randomUUID(), words, null, null, true, false)));
    }
    said.add(new Saying.Reach(extra.contact()));
    return said;
  }

  /** What somebody said besides, from {@code asked.psv}. */
  private record Extra(Set<Wish> wishes, Set<Wish> musts, List<String> hard, SafeContact contact) {

    static Extra of(String called) {
      return Rows.of("asked.psv").stream()
          .filter(row -> row.getFirst().equals(called) && !called.isEmpty())
          .findFirst()
          .map(Extra::row)
          .orElse(new Extra(Set.of(), Set.of(), List.of(), SafeContact.NOT_SAID));
    }

    private static Extra row(List<String> row) {
      SafeContact contact =
          row.get(4).isEmpty()
              ? SafeContact.NOT_SAID
              : new SafeContact(SafeContact.Way.IN_PERSON, row.get(4), "", null, null, null, "");
      return new Extra(wishes(row.get(1)), wishes(row.get(2)), Citizen.list(row.get(3)), contact);
    }

    private static Set<Wish> wishes(String cell) {
      return Set.copyOf(Citizen.list(cell).stream().map(Wish::valueOf).toList());
    }
  }
}
