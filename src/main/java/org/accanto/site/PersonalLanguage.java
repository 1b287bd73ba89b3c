package org.accanto.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;

/** The language of the account that is signed in; it wins over cookie and browser. */
public interface PersonalLanguage {

  Optional<Locale> of(HttpServletRequest request);

  /**
   * The person chose another language on the reading page. Does nothing when nobody is signed in.
   */
  void choose(HttpServletRequest request, Locale language);
}
