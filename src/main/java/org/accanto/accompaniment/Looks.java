package org.accanto.accompaniment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.accanto.confidentiality.Confidentiality;
import org.accanto.confidentiality.DataClass;
import org.accanto.confidentiality.Subject;
import org.accanto.shared.Actor;
import org.accanto.shared.PersonId;
import org.springframework.stereotype.Component;

/**
 * The peer can read when the supporter looked. A page opened again within five minutes counts once;
 * what was written down so shortly ago is remembered here, so that it costs no round trip.
 */
@Component
class Looks {

  private static final Duration ONCE = Duration.ofMinutes(5);
  private static final int REMEMBERED = 20_000;

  private record Look(PersonId reader, UUID walk, DataClass kind) {}

  private final Map<Look, Instant> recent = new ConcurrentHashMap<>();
  private final Confidentiality confidentiality;
  private final Clock clock;

  Looks(Confidentiality confidentiality, Clock clock) {
    this.confidentiality = confidentiality;
    this.clock = clock;
  }

  /** Writes down what the supporter is about to see on the page. */
  void at(WalkPage page, Actor actor) {
    List<DataClass> kinds = new ArrayList<>();
    if (page.meetings().stream().anyMatch(Looks::says) || !page.together().weTry().isBlank()) {
      kinds.add(DataClass.NOTE);
    }
    if (!page.goals().isEmpty()) {
      kinds.add(DataClass.GOAL);
    }
    if (!page.appointments().isEmpty()) {
      kinds.add(DataClass.APPOINTMENT);
    }
    kinds.forEach(kind -> at(page.walk(), kind, actor));
  }

  void at(BookPage page, Actor actor) {
    if (page.meetings().stream().anyMatch(Looks::says)) {
      at(page.walk(), DataClass.NOTE, actor);
    }
  }

  void at(MeetingPage page, Actor actor) {
    if (says(page.meeting())) {
      at(page.walk(), DataClass.NOTE, actor);
    }
  }

  private static boolean says(Meeting meeting) {
    return meeting.content() != null || !meeting.beside().isEmpty();
  }

  void at(WalkSummary walk, DataClass kind, Actor actor) {
    Look look = new Look(actor.person(), walk.id(), kind);
    Instant now = clock.instant();
    Instant last = recent.get(look);
    if (walk.iAmPeer() || (last != null && last.plus(ONCE).isAfter(now))) {
      return;
    }
    confidentiality.seen(actor, kind, Subject.in(walk.peer(), walk.id()));
    if (recent.size() > REMEMBERED) {
      recent.values().removeIf(at -> !at.plus(ONCE).isAfter(now));
    }
    recent.put(look, now);
  }
}
