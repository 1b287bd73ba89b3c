package org.accanto.confidentiality.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** For whoever may not know, there is nothing. */
final class NotHere {

  private NotHere() {}

  static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
