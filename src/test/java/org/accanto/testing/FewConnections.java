package org.accanto.testing;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/**
 * Several applications stay open beside one another while tests run, all on one database server:
 * one that nobody asks gives its connections back.
 */
@TestComponent
class FewConnections implements BeanPostProcessor {

  private static final int SOON_MILLISECONDS = 10_000;

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    if (bean instanceof HikariDataSource pool) {
      pool.setMinimumIdle(0);
      pool.setIdleTimeout(SOON_MILLISECONDS);
    }
    return bean;
  }
}
