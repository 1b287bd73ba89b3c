package org.accanto.site;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;

/** What the layout must know of the session: whether others use the same device. */
public interface DeviceInUse {

  /** Whose device it is, as the person said on signing in. */
  enum Kind {
    /** Nobody is signed in here. */
    NOBODY,
    SHARED,
    OWN
  }

  Kind of(HttpServletRequest request);

  /** After so long without a request a session on a shared device ends. */
  Duration sharedIdle();

  /** How long this session lasts at the most, however much it is used; zero where nobody is. */
  Duration left(HttpServletRequest request);
}
