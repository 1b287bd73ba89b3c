package org.accanto.matching.web;

/**
 * One reason as it is read.
 *
 * @param icon name in the icon sprite
 * @param tone CSS class: what fits is green
 */
record ReasonView(String icon, String tone, String label, String text) {}
