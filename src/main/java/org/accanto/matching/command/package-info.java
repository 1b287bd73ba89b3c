/**
 * {@code accanto match}: the engine and the second opinion on files, without server and database.
 */
@NamedInterface("command")
@NullMarked
package org.accanto.matching.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
