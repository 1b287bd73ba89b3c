/** The language of the tests: a set clock, a cast of people, visitors without JavaScript. */
@NullMarked
package org.accanto.testing;

import org.jspecify.annotations.NullMarked;
