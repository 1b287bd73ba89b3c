package org.accanto.access;

import org.accanto.site.OwnAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Prints the link that makes the first coordinator, at each start until there is one. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class FirstCoordinator implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(FirstCoordinator.class);

  private final Keys keys;
  private final OwnAddress address;

  FirstCoordinator(Keys keys, OwnAddress address) {
    this.keys = keys;
    this.address = address;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    keys.inviteFirst()
        .ifPresent(path ->
            LOG.info(
                "Nobody coordinates this programme yet. Open this link once, within seven days:\n\n  {}{}\n",
                address.text(),
                path));
  }
}
