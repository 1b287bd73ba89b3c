package org.accanto.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

@TestConfiguration(proxyBeanMethods = false)
class TestTime {

  @Bean
  @Primary
  SetClock setClock() {
    return new SetClock();
  }
}
