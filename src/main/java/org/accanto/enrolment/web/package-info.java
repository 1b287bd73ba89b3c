/** Pages of the module. */
@NullMarked
package org.accanto.enrolment.web;

import org.jspecify.annotations.NullMarked;
