package org.accanto.site;

/**
 * A name that somebody searches in a list.
 *
 * @param id stands in the address instead of the name; empty without a search
 * @param words what was typed; empty without a search
 * @param forgotten whether the address names a search that is kept no longer, or for somebody else
 */
public record Search(String id, String words, boolean forgotten) {

  static final Search NONE = new Search("", "", false);
  static final Search FORGOTTEN = new Search("", "", true);

  public boolean finds(String called) {
    return words.isEmpty() || Folding.contains(called, words);
  }

  /** This address with the search, never with its words. */
  public String on(String address) {
    if (id.isEmpty()) {
      return address;
    }
    return address + (address.contains("?") ? "&" : "?") + "search=" + id;
  }
}
