package org.accanto.rights;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How many months what people told is kept after they have left; null: until they ask (art. 5 (1) e
 * GDPR).
 *
 * @param asked for who asked for support or offered it, and never joined
 */
public record Retention(
    @Nullable Integer peer, @Nullable Integer supporter, @Nullable Integer asked) {

  public static final int LONGEST = 240;

  public Retention {
    check(peer);
    check(supporter);
    check(asked);
  }

  private static void check(@Nullable Integer months) {
    if (!isPossible(months)) {
      throw new IllegalArgumentException("not so many months");
    }
  }

  public static boolean isPossible(@Nullable Integer months) {
    return Optional.ofNullable(months).map(one -> one >= 1 && one <= LONGEST).orElse(true);
  }
}
