package org.accanto.training.badge;

import java.util.HexFormat;

/** Whose badge it is: as they chose to be named, and nothing else about them. */
public sealed interface Recipient {

  /**
   * @param name as the holder wants it to be read by others
   */
  record Named(String name) implements Recipient {
    public Named {
      if (name.isBlank()) {
        throw new IllegalArgumentException("a name has letters");
      }
    }
  }

  /**
   * A name that can be compared and not read. A short name can be guessed all the same: the salt
   * stands beside it, as the standard has it.
   */
  record Hashed(String hash, String salt) implements Recipient {

    /** As Open Badges 3.0 has it: SHA-256 of name and salt. */
    public static Hashed of(String name, String salt) {
      byte[] digest = DataIntegrity.sha256(name + salt);
      return new Hashed("sha256$" + HexFormat.of().formatHex(digest), salt);
    }

    /** Whether this is that name. */
    public boolean is(String name) {
      return of(name, salt).hash().equals(hash);
    }
  }
}
