/**
 * The second opinion: reads the rules of docs/matching-format.md for itself, plainly and slowly. It
 * shares the records of the files with the rest of matching and no line of its rules or engine, so
 * that a mistake there is found here.
 */
@NullMarked
package org.accanto.matching.check;

import org.jspecify.annotations.NullMarked;
