package org.accanto.confidentiality.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One card of the talk.
 *
 * @param speaker who says the words to whom
 * @param sentences the printed words
 * @param ownWords the two people's own words on the table, or null
 * @param ownWordsBy who wrote them
 * @param version what the reader has before their eyes; empty: the printed words
 * @param typed own words that came back with the page
 * @param before all earlier answers, in sentences
 */
record CardView(
    UUID walk,
    String path,
    String title,
    String speaker,
    List<String> sentences,
    @Nullable String ownWords,
    String ownWordsBy,
    String mine,
    String mineTone,
    String others,
    String othersTone,
    boolean open,
    boolean core,
    String version,
    String typed,
    boolean writing,
    String number,
    @Nullable String previous,
    @Nullable String next,
    List<String> before,
    List<String> whoSees) {}
