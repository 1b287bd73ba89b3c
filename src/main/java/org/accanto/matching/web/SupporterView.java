package org.accanto.matching.web;

import java.util.List;

/**
 * A supporter as a peer sees them: what they wrote for being seen, and nothing else.
 *
 * @param lived experience areas that are told from the first day, with own words
 */
record SupporterView(
    String called, String introduction, String languages, List<String> lived, String place) {}
