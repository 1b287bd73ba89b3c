package org.accanto.testing;

import org.accanto.access.Access;
import org.accanto.shared.Actor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

/** Where the tests' visitors go: plain HTTP, as a browser without JavaScript would. */
@TestComponent
public class Site {

  private final Access access;
  private final Environment environment;

  Site(Access access, Environment environment) {
    this.access = access;
    this.environment = environment;
  }

  public String address() {
    return "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
  }

  /** Somebody who is not signed in. */
  public Visitor somebody() {
    return new Visitor(address());
  }

  /** This person, signed in on a device of their own. */
  public Visitor as(Actor actor) {
    return somebody().with("accanto", token(actor));
  }

  public String token(Actor actor) {
    return access.open(actor, true, "test");
  }
}
