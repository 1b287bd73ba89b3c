package org.accanto.site;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where this server is reached, for what it tells whoever started it. */
@Component
public class OwnAddress {

  private final String given;
  private final Environment environment;

  OwnAddress(@Value("${accanto.address:}") String given, Environment environment) {
    this.given = given;
    this.environment = environment;
  }

  /** Without a slash at the end: as the organisation gave it, or this machine and its port. */
  public String text() {
    if (!given.isEmpty()) {
      return given;
    }
    String port = environment.getProperty("local.server.port", "8080");
    return "http://" + environment.getProperty("server.address", "127.0.0.1") + ":" + port;
  }
}
