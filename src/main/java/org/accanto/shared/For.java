package org.accanto.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The written access decision "only people who wear one of these hats now". Anybody else who is
 * signed in finds nothing (404); who is not signed in is asked to sign in. Whether the person may
 * see the thing itself is asked of the policy function afterwards.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface For {
  Hat[] value();
}
