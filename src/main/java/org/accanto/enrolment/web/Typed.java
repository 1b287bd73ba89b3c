package org.accanto.enrolment.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a form sent: kept as typed, without the two things that no database text can hold. */
final class Typed {

  private Typed() {}

  static String text(@Nullable String typed) {
    if (typed == null) {
      return "";
    }
    return typed
        .codePoints()
        .filter(c -> c != 0 && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  static List<String> list(@Nullable List<String> typed) {
    return typed == null ? List.of() : typed.stream().map(Typed::text).distinct().toList();
  }

  static <E extends Enum<E>> Set<E> set(Class<E> kind, List<String> names) {
    return Arrays.stream(kind.getEnumConstants())
        .filter(one -> names.contains(one.name()))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(kind)));
  }

  static <E extends Enum<E>> Optional<E> one(Class<E> kind, String name) {
    return Arrays.stream(kind.getEnumConstants())
        .filter(one -> one.name().equals(name))
        .findFirst();
  }

  static Optional<Integer> number(String typed) {
    return typed.matches("\\d{1,5}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
  }

  /** A form without its key, as an attacker sends it, gets one of its own. */
  static UUID once(String typed) {
    return id(typed).orElseGet(UUID::randomUUID);
  }

  static Optional<UUID> id(String typed) {
    return typed.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
        ? Optional.of(UUID.fromString(typed))
        : Optional.empty();
  }
}
