package org.accanto.scenarios;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.accanto.testing.AccantoTest;
import org.junit.jupiter.api.Tag;

/** One whole story with the real application and a time that the story sets. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@AccantoTest
@Tag("scenarios")
@interface Scenario {}
