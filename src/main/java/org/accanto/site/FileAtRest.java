package org.accanto.site;

import jakarta.servlet.http.HttpServletRequest;

/** What comes with the session, so that no form costs a question of its own for it. */
public interface FileAtRest {

  /** Whether whoever is signed in lets the file rest that is theirs in this role. */
  boolean of(HttpServletRequest request);
}
