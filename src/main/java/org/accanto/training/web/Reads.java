package org.accanto.training.web;

import java.util.Locale;
import java.util.Optional;
import org.accanto.shared.Actor;
import org.accanto.training.Courses;
import org.accanto.training.Learning;
import org.accanto.training.ReadingChoice;
import org.accanto.training.UnitToRead;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** A unit in the language and the reading that somebody chose. */
@Component
class Reads {

  private final Courses courses;
  private final Learning learning;

  Reads(Courses courses, Learning learning) {
    this.courses = courses;
    this.learning = learning;
  }

  /** No such unit is not found. */
  UnitToRead unit(String key, ReadingChoice choice, Locale locale, Actor actor) {
    return courses.unit(key, language(choice, locale), actor).orElseThrow(Reads::notFound);
  }

  UnitToRead unit(String key, Locale locale, Actor actor) {
    return unit(key, learning.reading(actor), locale, actor);
  }

  static String language(ReadingChoice choice, Locale locale) {
    return Optional.ofNullable(choice.language()).orElse(locale.getLanguage());
  }

  static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
