package org.accanto.accompaniment.web;

import java.util.Locale;
import java.util.UUID;
import org.accanto.accompaniment.Objection;
import org.accanto.site.FormErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Small things that all pages of the module do alike. */
final class Answers {

  private Answers() {}

  static ResponseStatusException nothing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  /** A refusal as a sentence beside the field it is about. */
  static FormErrors refused(Objection because, String field) {
    return FormErrors.none().with(field, "accompaniment.objection." + Telling.key(because));
  }

  /** The key of one filling of a form; a fresh one when it was lost or is odd. */
  static UUID once(@Nullable String typed) {
    return id(typed == null ? "" : typed, UUID.randomUUID());
  }

  static UUID id(String typed, UUID otherwise) {
    try {
      return UUID.fromString(typed.strip());
    } catch (IllegalArgumentException e) {
      return otherwise;
    }
  }

  static String or(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }

  /** One of the constants, whatever was sent. */
  static <E extends Enum<E>> @Nullable E one(Class<E> kind, @Nullable String name) {
    if (name == null) {
      return null;
    }
    for (E constant : kind.getEnumConstants()) {
      if (constant.name().equals(name.strip().toUpperCase(Locale.ROOT))) {
        return constant;
      }
    }
    return null;
  }
}
