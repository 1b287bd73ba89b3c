package org.accanto.training;

import java.util.List;
import org.accanto.shared.PersonId;

/**
 * One person and what they are or could be certified for.
 *
 * @param called how the programme calls them
 * @param shownName how they want to be called on a certificate
 * @param certificates the newest first, whatever became of them
 * @param exemptions that are in the book, also those whose time is over
 */
public record CertifiedPerson(
    PersonId person,
    String called,
    String shownName,
    CertificateScope scope,
    CertificationPolicy policy,
    Standing standing,
    List<Certificate> certificates,
    List<Exemption> exemptions) {}
