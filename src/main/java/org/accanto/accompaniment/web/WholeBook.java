package org.accanto.accompaniment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accanto.accompaniment.Accompaniment;
import org.accanto.accompaniment.BookPage;
import org.accanto.accompaniment.Meeting;
import org.accanto.shared.Actor;
import org.springframework.stereotype.Component;

/** A book from its first to its last page, for paper. */
@Component
class WholeBook {

  /** Some years of meetings: paper has an end. */
  private static final int PRINTED_PAGES = 50;

  private final Accompaniment accompaniment;

  WholeBook(Accompaniment accompaniment) {
    this.accompaniment = accompaniment;
  }

  /** Latest meeting first; empty when the actor may not know of the walk. */
  Optional<List<Meeting>> of(UUID walk, Actor actor) {
    Optional<BookPage> page = accompaniment.book(walk, null, actor);
    if (page.isEmpty()) {
      return Optional.empty();
    }
    List<Meeting> all = new ArrayList<>();
    for (int i = 0; i < PRINTED_PAGES && page.isPresent(); i++) {
      all.addAll(page.get().meetings());
      UUID next = page.get().next();
      page = next == null ? Optional.empty() : accompaniment.book(walk, next, actor);
    }
    return Optional.of(all);
  }
}
