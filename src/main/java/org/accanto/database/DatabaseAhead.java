package org.accanto.database;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts our own server beside the rest of the start: it mostly waits for its disk, the rest mostly
 * for the processor.
 */
public final class DatabaseAhead
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    var environment = context.getEnvironment();
    if (!NoOutsideServer.in(environment)) {
      return;
    }
    Path data = Path.of(environment.getProperty("accanto.data", "./data"));
    Start start = new Start(CompletableFuture.supplyAsync(() -> EmbeddedPostgres.start(data, 0)));
    var beans = (DefaultListableBeanFactory) context.getBeanFactory();
    beans.registerSingleton(Start.class.getName(), start);
    beans.registerDisposableBean(Start.class.getName(), start);
  }

  /** A server on its way. Whoever awaits it closes it; if nobody did, it is closed here. */
  record Start(CompletableFuture<EmbeddedPostgres> server, AtomicBoolean taken)
      implements DisposableBean {

    Start(CompletableFuture<EmbeddedPostgres> server) {
      this(server, new AtomicBoolean());
    }

    EmbeddedPostgres await() {
      try {
        EmbeddedPostgres ready = server.join();
        taken.set(true);
        return ready;
      } catch (CompletionException e) {
        if (e.getCause() instanceof RuntimeException refusal) {
          throw refusal;
        }
        throw e;
      }
    }

    @Override
    public void destroy() {
      if (!taken.get()) {
        server
            .handle((ready, failed) -> {
              if (ready != null) {
                ready.close();
              }
              return true;
            })
            .join();
      }
    }
  }
}
