/**
 * Who may be proposed to whom and how well two people fit, exactly as docs/matching-format.md says.
 * Pure Java without Spring and database; integers only, every division rounds down.
 */
@NullMarked
package org.accanto.matching.rules;

import org.jspecify.annotations.NullMarked;
