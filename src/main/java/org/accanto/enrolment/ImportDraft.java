package org.accanto.enrolment;

import java.util.UUID;

/**
 * A list on its way in.
 *
 * @param remembered the choice is the one of the last list with these headings
 * @param chosen somebody has said yes to this choice for this list
 */
public record ImportDraft(
    UUID id, Sheet sheet, ColumnChoice choice, boolean remembered, boolean chosen) {}
