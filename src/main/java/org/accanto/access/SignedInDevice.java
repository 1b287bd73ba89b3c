package org.accanto.access;

import java.time.Instant;
import java.util.UUID;
import org.accanto.shared.Hat;

/**
 * One place where a person is signed in.
 *
 * @param device what the browser says of itself, such as "Firefox, Android"; may be empty
 */
public record SignedInDevice(
    UUID session, Hat hat, boolean own, String device, Instant since, Instant lastSeen) {}
