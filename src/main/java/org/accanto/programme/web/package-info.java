/** What the organisation says of itself, and the coordinator's page of its numbers and words. */
@NullMarked
package org.accanto.programme.web;

import org.jspecify.annotations.NullMarked;
