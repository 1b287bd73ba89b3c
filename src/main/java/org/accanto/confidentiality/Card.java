package org.accanto.confidentiality;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The cards of the confidentiality talk, in both directions (B56, B57), in the order in which two
 * people usually take them up over their first three meetings (B58).
 */
public enum Card {
  /** What the peer tells stays with the supporter. */
  YOURS(1, Speaker.SUPPORTER),
  /** What the supporter tells of their own life stays with the peer (A19, B63). */
  MINE(1, Speaker.PEER),
  /** Imminent, serious and foreseeable harm, and what happens then (B55). */
  EXCEPTION(1, Speaker.BOTH),
  /** What is written down, and that the peer reads all of it. */
  NOTES(1, Speaker.BOTH),
  ORGANISATION(2, Speaker.BOTH),
  /** Contacts and times: the first half of the boundaries plan (B59). */
  TIMES(2, Speaker.BOTH),
  /** Money, gifts, social media, places: the second half (B59). */
  MONEY(2, Speaker.BOTH),
  STREET(3, Speaker.BOTH),
  ENDING(3, Speaker.BOTH);

  /** Who says the words of the card to the other. */
  public enum Speaker {
    PEER,
    SUPPORTER,
    BOTH
  }

  private final int meeting;
  private final Speaker speaker;

  Card(int meeting, Speaker speaker) {
    this.meeting = meeting;
    this.speaker = speaker;
  }

  /** Without a yes of both to this card nothing about content may be written; {@code sec.agree}. */
  public boolean isCore() {
    return meeting == 1;
  }

  /** At which of the first three meetings it usually comes up: 1, 2 or 3. */
  public int meeting() {
    return meeting;
  }

  public Speaker speaker() {
    return speaker;
  }

  /** As it stands in an address. */
  public String path() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Card> at(String path) {
    return Arrays.stream(values()).filter(card -> card.path().equals(path)).findFirst();
  }
}
