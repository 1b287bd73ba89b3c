package org.accanto.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Something grave: who is signed in gives their PIN or password once more, unless they did so
 * shortly before (ASVS 5.0, 7.5.3). A phone or a desk that was left open is not enough. Who has
 * neither, such as somebody who came with a code on paper, is not asked.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Proven {}
