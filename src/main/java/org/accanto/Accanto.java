package org.accanto;

import java.util.Map;
import java.util.Optional;
import org.accanto.database.CannotStart;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Accanto, "beside": the whole programme of peer support in one process. */
@SpringBootApplication
public class Accanto {
  /** Spring would tell a refusal in a long line of its own before {@link StartFailures} does. */
  private static final String CONTEXT_LOG =
      "logging.level.org.springframework.boot.web.server.servlet.context";

  public static void main(String[] args) {
    SpringApplication application = new SpringApplication(Accanto.class);
    application.setDefaultProperties(Map.of(CONTEXT_LOG, "error"));
    try {
      application.run(args);
    } catch (RuntimeException failure) {
      Optional<CannotStart> reason = StartFailures.reason(failure);
      if (reason.isEmpty()) {
        throw failure;
      }
      System.exit(reason.get().exitCode());
    }
  }
}
