package org.accanto.enrolment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asked us to say hello to somebody. There is no story in it and no request: nothing
 * begins before that person says yes.
 *
 * @param contact how to reach them, in neutral words
 * @param invitedAt when the coordinator made the code, or null
 */
public record Pointing(
    UUID id, String contact, Instant at, Instant forgetAt, @Nullable Instant invitedAt) {}
