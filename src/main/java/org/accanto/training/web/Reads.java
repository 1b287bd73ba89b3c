package org.accanto.training.web;

import java.util.Locale;
import org.accanto.shared.Actor;
import org.accanto.training.Learning;
import org.accanto.training.Study;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** A unit in the language and the reading that somebody chose. */
@Component
class Reads {

  private final Learning learning;

  Reads(Learning learning) {
    this.learning = learning;
  }

  /** No such unit is not found. */
  Study unit(String key, Locale locale, Actor actor) {
    return learning.study(key, locale.getLanguage(), actor).orElseThrow(Reads::notFound);
  }

  static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
