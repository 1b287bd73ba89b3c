package org.accanto.access;

import java.util.Optional;
import org.accanto.shared.Actor;
import org.springframework.stereotype.Service;

/** The door of access: who is acting now. */
@Service
public class Access {

  private final Sessions sessions;

  Access(Sessions sessions) {
    this.sessions = sessions;
  }

  /** Whose session this token is; empty when it has ended, expired or never was. */
  public Optional<OpenSession> session(String token) {
    return sessions.find(token);
  }

  /**
   * Opens a session and returns the token for the cookie. The caller has made sure that it is this
   * person.
   */
  public String open(Actor actor, boolean ownDevice, String device) {
    return sessions.open(actor, ownDevice, device);
  }
}
