package org.accanto.notification;

import java.time.Instant;
import java.util.UUID;

/** Something that a person was told. */
public record Told(UUID id, Notice notice, Instant at, boolean unread) {}
