/** What the invented city says on the first page. */
@NullMarked
package org.accanto.demo.web;

import org.jspecify.annotations.NullMarked;
