package org.accanto.site;

/**
 * One entry of the main navigation.
 *
 * @param labelKey message key of one short word
 * @param path where it leads, starting with a slash; also current on every page below it
 * @param icon name in the icon sprite
 * @param order small numbers come first; "Today" is 0
 */
public record NavItem(String labelKey, String path, String icon, int order) {}
