/** The site's own pages and the rules for everybody's templates, messages and styles. */
@NullMarked
package org.accanto.site.web;

import org.jspecify.annotations.NullMarked;
