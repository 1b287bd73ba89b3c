package org.accanto.site;

/**
 * HTML that goes onto a page as it is. Made only by a renderer that shows foreign tags as letters
 * and lets no address run or load anything.
 */
public record SafeHtml(String html) {}
