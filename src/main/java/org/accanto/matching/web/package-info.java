/** The pages of matching: the coordinator's desk and everybody's own choice. */
@NullMarked
package org.accanto.matching.web;

import org.jspecify.annotations.NullMarked;
