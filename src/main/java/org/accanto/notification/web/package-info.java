/** The page on which one finds what one was told. */
@NullMarked
package org.accanto.notification.web;

import org.jspecify.annotations.NullMarked;
