package org.accanto.site;

import org.jspecify.annotations.Nullable;

/**
 * One choice of a select, a radio group or a check group.
 *
 * @param value what the form sends
 * @param text what the person reads, in their language
 * @param hint a second, softer line, or null
 */
public record Option(String value, String text, @Nullable String hint) {

  public Option(String value, String text) {
    this(value, text, null);
  }
}
