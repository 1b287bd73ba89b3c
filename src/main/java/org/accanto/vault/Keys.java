package org.accanto.vault;

import com.google.crypto.tink.Aead;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one file of one person.
 *
 * @param live the one in use; null when nothing was told yet, or all was forgotten
 * @param destroyed numbers of those whose words nobody reads any more
 */
record Keys(@Nullable Opened live, Set<Integer> destroyed) {

  record Opened(int number, Aead cipher) {}

  boolean know(int number) {
    return (live != null && live.number() == number) || destroyed.contains(number);
  }
}
