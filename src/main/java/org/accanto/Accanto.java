package org.accanto;

import java.io.FileDescriptor;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.accanto.database.CannotStart;
import org.accanto.database.CannotStartException;
import org.accanto.database.DatabaseAhead;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * Accanto, "beside": the whole programme of peer support in one process. Beans carry their full
 * names, so that two modules may use the same short one without knowing of each other.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Accanto {
  /** Spring would tell a refusal in long lines of its own before {@link StartFailures} does. */
  private static final Map<String, Object> QUIET =
      Map.of(
          "logging.level.org.springframework.boot.web.server.servlet.context", "error",
          "logging.level.org.springframework.boot.tomcat.servlet", "off");

  public static void main(String[] args) throws SQLException {
    Optional<Integer> done;
    try {
      done =
          new Operator(
                  StartFailures.terminal(FileDescriptor.out),
                  StartFailures.terminal(FileDescriptor.err),
                  System.getenv("ACCANTO_DATABASE_URL"))
              .run(args);
    } catch (CannotStartException refusal) {
      StartFailures.print(refusal.reason().sentence());
      done = Optional.of(refusal.reason().exitCode());
    }
    if (done.isPresent()) {
      System.exit(done.get());
    }
    SpringApplication application = new SpringApplication(Accanto.class);
    application.setDefaultProperties(QUIET);
    application.addInitializers(new DatabaseAhead());
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
