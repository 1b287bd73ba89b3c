package org.accanto.training.badge;

/** Whether the words of a badge are those that were signed. */
public sealed interface Genuine {

  /**
   * Signed by the key that the badge names as its issuer, and unchanged since. Whose key it is, is
   * another question: {@link Issuer}.
   */
  record Unchanged(DidKey by) implements Genuine {}

  /** The signature belongs to other words, or is none. */
  record Changed() implements Genuine {}

  /** No signature, or one of a kind that is not read here. */
  record NotSigned() implements Genuine {}
}
