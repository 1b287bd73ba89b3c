package org.accanto.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Whose words a form holds that came after its session had ended: they are sent again only in the
 * name of the same person.
 */
public interface WordsKeeper {

  /** Name of the hidden field with the mark. */
  String FIELD = "words-of";

  /** A mark of the person that tells nothing else; empty when it is not known whose words. */
  Optional<String> of(HttpServletRequest request);
}
