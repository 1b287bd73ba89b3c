package org.accanto.access;

import org.accanto.shared.Hat;
import org.jspecify.annotations.Nullable;

/**
 * What a one-time link offers.
 *
 * @param hat the role it gives to somebody new; null when it renews the password of somebody who is
 *     here
 * @param first whether it makes the first coordinator of this installation
 */
public record Invitation(@Nullable Hat hat, boolean first) {

  public boolean isNew() {
    return hat != null;
  }
}
