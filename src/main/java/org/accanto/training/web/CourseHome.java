package org.accanto.training.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.site.HomeSlot;
import org.accanto.site.Slot;
import org.accanto.site.Words;
import org.accanto.training.CourseLook;
import org.accanto.training.Learning;
import org.accanto.training.Progress;
import org.accanto.training.UnitToRead;
import org.springframework.stereotype.Component;

/** The unit in which somebody is, and how far; nothing once the whole course is complete. */
@Component
class CourseHome implements HomeSlot {

  record HomeView(String unit, String language, int done, int all, String progress, String to) {}

  private final Learning learning;
  private final Words words;

  CourseHome(Learning learning, Words words) {
    this.learning = learning;
    this.words = words;
  }

  @Override
  public Optional<Slot> slotFor(Actor actor, Locale locale) {
    if (!actor.is(Hat.SUPPORTER) && !actor.is(Hat.PROFESSIONAL)) {
      return Optional.empty();
    }
    CourseLook course = learning.course(locale.getLanguage(), actor);
    Progress progress = course.progress();
    List<UnitToRead> open =
        course.units().stream().filter(unit -> !progress.of(unit.row().key()).complete()).toList();
    return open.stream()
        .filter(unit -> unit.row().key().equals(progress.lastRead()))
        .findFirst()
        .or(() -> open.stream().findFirst())
        .map(unit -> slot(unit, progress.of(unit.row().key()), locale));
  }

  private Slot slot(UnitToRead unit, Progress.OfUnit done, Locale locale) {
    var text = unit.shown().unit();
    int found = Contents.count(text, done);
    int all = text.objectives().size() + text.checks().size();
    return new Slot(
        "training/web/home",
        "course",
        new HomeView(
            text.title(),
            text.language(),
            found,
            all,
            words.text(locale, "training.unit.progress", found, all),
            UnitPages.goOn(text, done)));
  }

  @Override
  public int order() {
    return 120;
  }
}
