package org.accanto.enrolment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that makes life hard, described by the person (B19, B20). Nobody else reads it without
 * its yes.
 *
 * @param area key of an experience area, or null
 * @param happened how it hangs together with the rest, if the person wants to say so
 * @param toSupporter may be told to the supporter
 * @param toCoordinator the person who looks for a supporter may read it
 */
public record Item(
    UUID id,
    String words,
    @Nullable String area,
    @Nullable Happened happened,
    boolean toSupporter,
    boolean toCoordinator) {

  /** Cause or consequence, as the person sees it (B20). */
  public enum Happened {
    BEFORE,
    BECAUSE,
    AFTER
  }
}
