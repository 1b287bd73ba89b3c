package org.accanto.enrolment;

import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** A list that nobody imported does not stay: looked after once an hour. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ImportForgetting {

  private final Imports imports;

  ImportForgetting(Imports imports) {
    this.imports = imports;
  }

  @Scheduled(initialDelay = 60, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
  void forget() {
    imports.forgetOld();
  }
}
