package org.accanto.access;

/**
 * What is printed, once; only hashes of it are kept.
 *
 * @param words two plain words that say whose card it is, instead of a name
 * @param path address of the QR code, without the host
 * @param startNumber six digits that are good once, to choose a PIN
 * @param language of the person, for what the paper says
 */
public record PrintedCard(String words, String path, String startNumber, String language) {

  @Override
  public String toString() {
    return "a printed card";
  }
}
