/** Pages of two people who walk together, and what others find of it on their day. */
@NullMarked
package org.accanto.accompaniment.web;

import org.jspecify.annotations.NullMarked;
