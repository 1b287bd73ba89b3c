/** Pages of signing in and out, of one's own sign-in, and of giving people a way in. */
@NullMarked
package org.accanto.access.web;

import org.jspecify.annotations.NullMarked;
