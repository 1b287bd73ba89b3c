package org.accanto.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * This test really makes the attempt that {@code docs/abuse.md} describes under these numbers, and
 * sees it denied. Where there is nothing yet to attack, it asks the decision table, or fails on the
 * day that somebody builds the thing; the document says so.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Tag("abuse")
@ExtendWith(DeniedAbuses.class)
public @interface Abuse {
  String[] value();
}
