/** Pages of asking, offering, one's own things, lists that are brought along, and leaving. */
@NullMarked
package org.accanto.enrolment.web;

import org.jspecify.annotations.NullMarked;
