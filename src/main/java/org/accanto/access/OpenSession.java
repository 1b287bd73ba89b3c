package org.accanto.access;

import java.time.Instant;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is signed in on one device.
 *
 * @param language two letters, as chosen by the person
 * @param called how the person is called
 * @param listed whether that comes from a list and the person has not said it yet
 * @param ownDevice false on a shared or unknown device
 * @param news whether something that the person was told is unread
 * @param rests whether the person lets the file rest that is theirs in this role
 * @param expiresAt when it ends at the latest, however much it is used
 * @param provedAt when the person gave their PIN, password or code last
 * @param asks what the person must give first, because they were away too long; else null
 */
public record OpenSession(
    UUID id,
    Actor actor,
    String language,
    String called,
    boolean listed,
    boolean ownDevice,
    boolean news,
    boolean rests,
    Instant expiresAt,
    Instant provedAt,
    @Nullable Secret asks) {

  /** The same session, which now asks for this. */
  public OpenSession asking(Secret secret) {
    return new OpenSession(
        id, actor, language, called, listed, ownDevice, news, rests, expiresAt, provedAt, secret);
  }

  /** What only the person knows. */
  public enum Secret {
    PIN,
    PASSWORD
  }
}
