package org.accanto.site;

/**
 * A piece of a page that another module shows: a fragment and what it shows.
 *
 * @param template template name such as {@code matching/web/home}
 * @param piece fragment in it, without parameters; it finds its record as {@code view}
 * @param view the record the fragment shows
 */
public record Slot(String template, String piece, Object view) {}
