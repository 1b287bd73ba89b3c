/** What the site promises every page: words, look, weight and what leaves the server. */
@NullMarked
package org.accanto.site;

import org.jspecify.annotations.NullMarked;
