/** What stands on a page in the place of words whose key was destroyed. */
@NullMarked
package org.accanto.vault.web;

import org.jspecify.annotations.NullMarked;
