package org.accanto.training.web;

import org.accanto.site.SafeHtml;
import org.jspecify.annotations.Nullable;

/**
 * Blocks one after the other that stand in the same language and in the same way.
 *
 * @param note what is said before them, as a message key; null when there is nothing to say
 * @param language of the blocks
 */
record Run(SafeHtml text, @Nullable String note, String language, String direction) {}
