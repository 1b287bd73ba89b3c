package org.accanto.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.transaction.PlatformTransactionManager;

@TestConfiguration(proxyBeanMethods = false)
class TestTime {

  @Bean
  @Primary
  SetClock setClock() {
    return new SetClock();
  }

  /**
   * The tests' clock is far ahead of the database's, which is refused otherwise: once the schemas
   * are there, and before anybody acts, an administrator allows it.
   */
  @Bean
  static BeanPostProcessor mayBeAhead(Environment environment) {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof PlatformTransactionManager) {
          allow(environment.getRequiredProperty("accanto.database-url"));
        }
        return bean;
      }
    };
  }

  private static void allow(String url) {
    try (Connection admin = DriverManager.getConnection(url);
        Statement allow = admin.createStatement()) {
      allow.execute("update sec.key set ahead = '100 years'");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
