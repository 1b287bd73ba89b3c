/** Pages of confidentiality: the talk of two people, who sees, who saw, opening and asking. */
@NullMarked
package org.accanto.confidentiality.web;

import org.jspecify.annotations.NullMarked;
