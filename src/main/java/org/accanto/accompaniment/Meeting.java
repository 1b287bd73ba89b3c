package org.accanto.accompaniment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One meeting in the pair's book.
 *
 * @param mine whether the asking person wrote it
 * @param content null when nothing was written or it may not be read
 */
public record Meeting(
    UUID id,
    LocalDate on,
    int minutes,
    boolean mine,
    Instant loggedAt,
    @Nullable Instant mendedAt,
    @Nullable Content content,
    List<Beside> beside) {

  /**
   * @param functions may be empty
   * @param nextStep may be blank
   * @param words may be blank
   */
  public record Content(List<SupportFunction> functions, String nextStep, String words) {}

  /**
   * What the other wrote beside the entry.
   *
   * @param mine whether the asking person wrote it
   */
  public record Beside(BesideKind kind, boolean mine, String words, Instant at) {}
}
