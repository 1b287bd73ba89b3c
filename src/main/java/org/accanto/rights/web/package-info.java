/** Pages of one's own data. */
@NullMarked
package org.accanto.rights.web;

import org.jspecify.annotations.NullMarked;
