package org.accanto.access;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Prints the link that makes the first coordinator, at each start until there is one. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class FirstCoordinator implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(FirstCoordinator.class);

  private final Keys keys;
  private final Environment environment;
  private final String address;

  FirstCoordinator(
      Keys keys, Environment environment, @Value("${accanto.address}") String address) {
    this.keys = keys;
    this.environment = environment;
    this.address = address;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    keys.inviteFirst()
        .ifPresent(path ->
            LOG.info(
                "Nobody coordinates this programme yet. Open this link once, within seven days:\n\n  {}{}\n",
                host(),
                path));
  }

  private String host() {
    if (!address.isEmpty()) {
      return address;
    }
    String port = environment.getProperty("local.server.port", "8080");
    return "http://" + environment.getProperty("server.address", "127.0.0.1") + ":" + port;
  }
}
