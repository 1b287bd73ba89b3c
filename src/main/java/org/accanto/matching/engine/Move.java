package org.accanto.matching.engine;

/** Somebody else than before for one peer; {@link Plan#NOBODY} on either side is possible. */
public record Move(int peer, int before, int after) {}
