/**
 * Who with whom, as numbers only: allowed pairs, how good each is, how many places there are. Pure
 * Java without Spring and database; knows no person, only positions from 0.
 */
@NullMarked
package org.accanto.matching.engine;

import org.jspecify.annotations.NullMarked;
