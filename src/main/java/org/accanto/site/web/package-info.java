/**
 * Pages, fragments and files of the site itself, and what every page of every module goes through.
 */
@NullMarked
package org.accanto.site.web;

import org.jspecify.annotations.NullMarked;
