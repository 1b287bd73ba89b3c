package org.accanto;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.accanto.database.CannotStart;
import org.accanto.database.CannotStartException;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;

/**
 * Tells an expected refusal in its one sentence. Whoever starts Accanto is a person at a terminal,
 * for whom a stack trace says less than nothing; everything unexpected is reported as ever.
 */
final class StartFailures implements SpringBootExceptionReporter {
  @Override
  public boolean reportException(Throwable failure) {
    Optional<CannotStart> reason = reason(failure);
    reason.ifPresent(known -> print(known.sentence()));
    return reason.isPresent();
  }

  /** The refusal that a failure was caused by, if it was one. */
  static Optional<CannotStart> reason(Throwable failure) {
    return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
        .flatMap(cause -> known(cause).stream())
        .findFirst();
  }

  private static Optional<CannotStart> known(Throwable cause) {
    return switch (cause) {
      case CannotStartException refusal -> Optional.of(refusal.reason());
      case PortInUseException taken -> Optional.of(new CannotStart.PortTaken(taken.getPort()));
      default -> Optional.empty();
    };
  }

  static void print(String sentence) {
    terminal(FileDescriptor.err).println(sentence);
  }

  static PrintStream terminal(FileDescriptor which) {
    return new PrintStream(new FileOutputStream(which), true, StandardCharsets.UTF_8);
  }
}
