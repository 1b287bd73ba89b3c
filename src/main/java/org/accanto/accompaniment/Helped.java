package org.accanto.accompaniment;

import java.util.UUID;

/**
 * "What helped me": told so that the other can decide for themselves (B17).
 *
 * @param mine whether the asking person told it
 */
public record Helped(UUID id, boolean mine, String words) {}
