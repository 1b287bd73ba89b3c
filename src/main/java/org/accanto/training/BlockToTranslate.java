package org.accanto.training;

import org.accanto.training.text.BlockState;

/**
 * A block that waits for a translator or for a second reader.
 *
 * @param key the same in all languages
 * @param section its heading in the original
 * @param heading whether it is itself a heading: one line
 * @param original as it is now
 * @param was the original of which the translation was made, when it is another now and still
 *     known; else empty
 * @param now the translation as it stands, empty when there is none
 * @param foreign whether a block that is translated seems to be in another language
 */
public record BlockToTranslate(
    String unit,
    String language,
    int version,
    String key,
    String section,
    boolean heading,
    String original,
    String was,
    String now,
    BlockState state,
    boolean foreign) {}
