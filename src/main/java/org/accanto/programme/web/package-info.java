/** Pages of the module. */
@NullMarked
package org.accanto.programme.web;

import org.jspecify.annotations.NullMarked;
