package org.accanto.site;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One line for each sign-in, each secret that was not right and each form that was not ours: for
 * whoever looks after the machine to see that somebody is trying. Never who, from where, or with
 * which words; of a sign-in only the random id of its session.
 */
public final class SecurityLog {

  /** What happened; the line is its name. */
  public enum Event {
    SESSION_OPENED,
    /** A PIN, password, code or starting number: which, and whose, is not said. */
    SECRET_NOT_RIGHT,
    /** A try while a pause runs, at which nobody looked. */
    SECRET_WHILE_PAUSED,
    /** Its token was missing or not the one of this browser. */
    FORM_NOT_OURS,
    /** Filled in by somebody else than who is signed in now. */
    FORM_OF_SOMEBODY_ELSE
  }

  private static final Logger LOG = LoggerFactory.getLogger(SecurityLog.class);

  private SecurityLog() {}

  public static void write(Event event) {
    LOG.info("security {}", event);
  }

  /**
   * @param session random, and in no address or cookie
   */
  public static void write(Event event, UUID session) {
    LOG.info("security {} {}", event, session);
  }
}
