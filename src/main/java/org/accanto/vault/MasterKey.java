package org.accanto.vault;

import java.util.Optional;

/**
 * Wraps the keys of people. What does it stands outside the database: a file, or a service that
 * never lets its key out.
 */
interface MasterKey {

  /**
   * @param master the number of the master key that wrapped it
   */
  record Wrapped(int master, byte[] bytes) {}

  /**
   * With the master key that is in use now.
   *
   * @param context must be said again to unwrap
   */
  Wrapped wrap(byte[] key, byte[] context);

  /** Empty when no such master key is known here, or it did not wrap this in this context. */
  Optional<byte[]> unwrap(Wrapped wrapped, byte[] context);

  /** Looks anew for the key in use: the one before is no longer taken. */
  void refresh();
}
