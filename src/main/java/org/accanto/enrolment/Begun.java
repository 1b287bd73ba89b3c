package org.accanto.enrolment;

import org.accanto.shared.Actor;

/**
 * Somebody has begun, without an account.
 *
 * @param code to come back with; known to nobody but the person
 * @param sessionToken for the cookie
 */
public record Begun(Actor actor, String code, String sessionToken) {}
