package org.accanto.site;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Names that people search in lists. An address stays in the history of a browser that others use,
 * so it holds a random number; the name is kept in memory only, for who typed it, and forgotten
 * half an hour after it was last looked at. Each tab has a search of its own.
 */
@Component
public class Searches {

  static final Duration KEPT = Duration.ofMinutes(30);

  /** Together for everybody; the one not looked at for longest makes room. */
  static final int MOST = 1000;

  private static final int LONGEST = 100;

  private record Kept(PersonId by, String words, Instant seen) {}

  /** Last looked at stands last. */
  private final Map<UUID, Kept> kept = new LinkedHashMap<>();

  private final Clock clock;

  Searches(Clock clock) {
    this.clock = clock;
  }

  /** Keeps what was typed; nothing typed is no search. */
  public synchronized Search begin(String typed, Actor actor) {
    String words = typed.strip();
    if (words.isEmpty()) {
      return Search.NONE;
    }
    String kept = words.substring(0, Math.min(words.length(), LONGEST));
    Search begun = see(UUID.randomUUID(), kept, actor.person());
    forgetOld();
    return begun;
  }

  /**
   * @param id from the address, as it came
   */
  public synchronized Search find(String id, Actor actor) {
    forgetOld();
    if (id.isEmpty()) {
      return Search.NONE;
    }
    UUID known = known(id);
    Kept found = known == null ? null : kept.get(known);
    if (known == null || found == null || !found.by().equals(actor.person())) {
      return Search.FORGOTTEN;
    }
    return see(known, found.words(), found.by());
  }

  private Search see(UUID id, String words, PersonId by) {
    kept.remove(id);
    kept.put(id, new Kept(by, words, clock.instant()));
    return new Search(id.toString(), words, false);
  }

  private void forgetOld() {
    Instant oldest = clock.instant().minus(KEPT);
    Iterator<Kept> fromOldest = kept.values().iterator();
    while (fromOldest.hasNext()
        && (fromOldest.next().seen().isBefore(oldest) || kept.size() > MOST)) {
      fromOldest.remove();
    }
  }

  private static @Nullable UUID known(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException notOurs) {
      return null;
    }
  }
}
