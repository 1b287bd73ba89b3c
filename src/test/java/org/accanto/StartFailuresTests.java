package org.accanto;

import static org.assertj.core.api.Assertions.assertThat;

import org.accanto.database.CannotStart;
import org.accanto.database.CannotStartException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.PortInUseException;

class StartFailuresTests {
  @Test
  void a_refusal_is_found_however_deep_it_lies() {
    CannotStart reason = new CannotStart.PortTaken(5432);
    Throwable failure =
        new IllegalStateException(new RuntimeException(new CannotStartException(reason)));
    assertThat(StartFailures.reason(failure)).contains(reason);
    assertThat(StartFailures.reason(new PortInUseException(8080)))
        .contains(new CannotStart.PortTaken(8080));
  }

  @Test
  void everything_else_is_reported_as_ever() {
    assertThat(new StartFailures().reportException(new IllegalStateException("a mistake")))
        .isFalse();
  }
}
