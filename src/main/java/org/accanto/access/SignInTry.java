package org.accanto.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * From where somebody tries to sign in.
 *
 * @param address of the network; kept only as a keyed hash
 * @param knownDevice the token of a device on which one has signed in before, or null
 * @param ownDevice whether the person says that it is theirs
 * @param device what the browser says of itself
 * @param once key of the form: sending it twice signs in once
 */
public record SignInTry(
    String address, @Nullable String knownDevice, boolean ownDevice, String device, UUID once) {

  @Override
  public String toString() {
    return "a try to sign in";
  }
}
