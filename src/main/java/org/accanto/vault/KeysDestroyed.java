package org.accanto.vault;

/**
 * Keys of people were destroyed in the database a moment ago, without saying whose: every key that
 * this process remembers is let go.
 */
public record KeysDestroyed() {}
