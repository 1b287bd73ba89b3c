package org.accanto.access;

import org.accanto.shared.PersonId;

/**
 * Somebody who has just begun to ask for support.
 *
 * @param code two plain words and four digits with which to come back; shown once, stored as a hash
 * @param sessionToken for the cookie
 */
public record NewAsker(PersonId person, String code, String sessionToken) {}
