package org.accanto.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.accanto.shared.Acting;
import org.accanto.shared.Actor;
import org.postgresql.PGConnection;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;

/**
 * Says at the beginning of each transaction who acts. When nobody acts nothing is said, and the
 * policies show nothing. Waits in a fair queue for a connection, because virtual threads have no
 * queue of their own and would all run into the pool's time limit at once.
 */
final class ActingTransactionManager extends JdbcTransactionManager {

  private static final String SAY = "select set_config('app.ctx', ?, true)";

  /** Now and then the database is told how late it is, so that a clock set back opens nothing. */
  private static final long MARK_EVERY_SECONDS = 30;

  private final transient AtomicLong marked = new AtomicLong();
  private final SignedContext context;
  private final Clock clock;
  private final transient Semaphore places;

  ActingTransactionManager(DataSource source, SignedContext context, Clock clock, int places) {
    super(source);
    this.context = context;
    this.clock = clock;
    this.places = new Semaphore(places, true);
  }

  @Override
  protected void doBegin(Object transaction, TransactionDefinition definition) {
    try {
      places.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotCreateTransactionException("interrupted while waiting for a connection", e);
    }
    try {
      super.doBegin(transaction, definition);
    } catch (RuntimeException | Error e) {
      places.release();
      throw e;
    }
  }

  @Override
  protected void doCleanupAfterCompletion(Object transaction) {
    try {
      super.doCleanupAfterCompletion(transaction);
    } finally {
      places.release();
    }
  }

  @Override
  protected void prepareTransactionalConnection(
      Connection connection, TransactionDefinition definition) throws SQLException {
    super.prepareTransactionalConnection(connection, definition);
    Optional<Actor> actor = Acting.current();
    if (actor.isEmpty()) {
      return;
    }
    int backend = connection.unwrap(PGConnection.class).getBackendPID();
    Instant now = clock.instant();
    run(connection, SAY, context.of(actor.get(), now, backend));
    long before = marked.get();
    if (!definition.isReadOnly()
        && Math.abs(now.getEpochSecond() - before) > MARK_EVERY_SECONDS
        && marked.compareAndSet(before, now.getEpochSecond())) {
      run(connection, "select sec.mark_time()");
    }
  }

  private static void run(Connection connection, String sql, String... params) throws SQLException {
    try (PreparedStatement say = connection.prepareStatement(sql)) {
      for (int i = 0; i < params.length; i++) {
        say.setString(i + 1, params[i]);
      }
      say.execute();
    }
  }
}
