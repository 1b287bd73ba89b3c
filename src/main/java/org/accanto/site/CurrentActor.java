package org.accanto.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.accanto.shared.Actor;

/** Tells the layout who is signed in. The module that signs people in provides it. */
public interface CurrentActor {

  /** Empty for anonymous requests. Asked several times in a request: be quick. */
  Optional<Actor> of(HttpServletRequest request);
}
