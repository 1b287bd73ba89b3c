package org.accanto.matching;

import java.util.UUID;
import org.accanto.shared.PersonId;

/**
 * An earlier supporter to whom a peer may ask to return.
 *
 * @param wished the peer has asked already
 */
public record Earlier(UUID match, PersonId supporter, String called, boolean wished) {}
