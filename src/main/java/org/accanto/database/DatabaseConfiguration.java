package org.accanto.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * One setting decides: an outside server when {@code ACCANTO_DATABASE_URL} is set, else our own.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

  private static final int PLACES = 12;

  @Configuration(proxyBeanMethods = false)
  @Conditional(NoOutsideServer.class)
  static class Embedded {

    @Bean(destroyMethod = "close")
    EmbeddedPostgres embeddedPostgres(
        @Value("${accanto.data:./data}") Path data, ObjectProvider<DatabaseAhead.Start> ahead) {
      DatabaseAhead.Start begun = ahead.getIfAvailable();
      return begun == null ? EmbeddedPostgres.start(data, 0) : begun.await();
    }

    @Bean
    Server server(EmbeddedPostgres postgres) {
      return new Server(
          postgres.jdbcUrl("postgres"), "postgres", postgres.adminUser(), postgres.adminPassword());
    }
  }

  @Bean
  @ConditionalOnMissingBean
  Server outsideServer(@Value("${accanto.database-url}") String url) {
    return OutsideServer.of(url);
  }

  @Bean
  Clock clock(@Value("${accanto.zone}") ZoneId zone) {
    return Clock.system(zone);
  }

  @Bean
  SignedContext signedContext(Server server) throws SQLException, IOException {
    Roles roles = new Roles(server);
    try (Connection admin = server.connect()) {
      roles.prepare(admin, server.database());
    }
    return new SignedContext(new Migrations(server, roles.password(Roles.OWNER)).run());
  }

  /** Needs the signed context too: there is nothing to look after before the schemas are there. */
  @Bean
  Upkeep upkeep(Server server, SignedContext migrated) {
    return new Upkeep(server);
  }

  /** Needs the signed context, so that nobody connects before the schemas are there. */
  @Bean(destroyMethod = "close")
  HikariDataSource dataSource(Server server, SignedContext migrated) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(server.url());
    config.setUsername(Roles.APP);
    config.setPassword(new Roles(server).password(Roles.APP));
    // A few more than places: session look-ups run beside transactions.
    config.setMaximumPoolSize(PLACES + 4);
    // Each one that waits costs the database some megabytes, and a small programme needs few.
    config.setMinimumIdle(4);
    config.setConnectionTimeout(5_000);
    config.setAutoCommit(true);
    config.addDataSourceProperty("prepareThreshold", "1");
    // Planning a statement with all its policies takes longer than running it: once is enough.
    config.addDataSourceProperty("options", "-c plan_cache_mode=force_generic_plan");
    config.addDataSourceProperty("logServerErrorDetail", "false");
    config.addDataSourceProperty("ApplicationName", "accanto");
    return new HikariDataSource(config);
  }

  @Bean
  PlatformTransactionManager transactionManager(
      DataSource source, SignedContext context, Clock clock) {
    return new ActingTransactionManager(source, context, clock, PLACES);
  }
}
