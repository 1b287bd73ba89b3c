package org.accanto.access;

import java.util.UUID;
import org.accanto.shared.Actor;

/**
 * Somebody who is signed in on one device.
 *
 * @param language two letters, as chosen by the person
 * @param called how the person wants to be called
 * @param ownDevice false on a shared or unknown device
 * @param news whether something that the person was told is unread
 */
public record OpenSession(
    UUID id, Actor actor, String language, String called, boolean ownDevice, boolean news) {}
