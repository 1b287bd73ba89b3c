package org.accanto.access;

/** How a card says whose it is. */
public sealed interface CardName {

  /** The two plain words, as typed. */
  record Words(String typed) implements CardName {}

  /** The secret in the QR code: who has it holds the card. */
  record Code(String token) implements CardName {

    @Override
    public String toString() {
      return "the code of a card";
    }
  }
}
