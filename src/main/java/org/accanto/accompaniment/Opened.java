package org.accanto.accompaniment;

import java.util.List;
import org.accanto.confidentiality.Authorisation;
import org.accanto.shared.PersonId;

/**
 * What one person opened to the asking professional; nothing else of theirs is in it.
 *
 * @param of who opened it
 * @param because what they gave, with purpose and last day
 */
public record Opened(
    PersonId of,
    String called,
    List<Goal> goals,
    List<Appointment> appointments,
    List<Note> notes,
    List<Authorisation> because) {}
