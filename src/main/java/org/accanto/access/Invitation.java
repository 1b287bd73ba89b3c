package org.accanto.access;

import org.accanto.shared.Hat;

/**
 * What a one-time link offers.
 *
 * @param first whether it makes the first coordinator of this installation
 */
public record Invitation(Hat hat, boolean first) {}
