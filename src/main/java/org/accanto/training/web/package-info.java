/** Pages of the course, of learning, of hours and certificates. */
@NullMarked
package org.accanto.training.web;

import org.jspecify.annotations.NullMarked;
