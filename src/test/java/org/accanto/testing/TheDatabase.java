package org.accanto.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What the database refuses by itself, whatever the program asks. */
public final class TheDatabase {

  /** SQLSTATE of a policy and of a missing right. */
  private static final String NOT_ALLOWED = "42501";

  private TheDatabase() {}

  /** Refuses because it is not allowed: a mistyped statement fails as well, and proves nothing. */
  public static void refuses(ThrowingCallable statement) {
    assertThatThrownBy(statement)
        .rootCause()
        .isInstanceOfSatisfying(
            SQLException.class,
            refusal ->
                assertThat(refusal.getSQLState()).as(refusal.getMessage()).isEqualTo(NOT_ALLOWED));
  }
}
