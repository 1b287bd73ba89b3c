package org.accanto.training.badge;

/** Whether whoever a badge names as its issuer is somebody whom the asker trusts. */
public sealed interface Issuer {

  /** One of those whom the asker named. */
  record Known(DidKey did) implements Issuer {}

  /**
   * Anybody can make a key: this one is of nobody whom the asker named.
   *
   * @param name as the file has it; it proves nothing
   */
  record Stranger(String name) implements Issuer {}

  /** The badge names nobody. */
  record Unsaid() implements Issuer {}
}
