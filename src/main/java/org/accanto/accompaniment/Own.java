package org.accanto.accompaniment;

import java.util.List;

/** What belongs to the peer who asks, with whomever it came about. */
public record Own(List<Goal> goals, List<Appointment> appointments) {}
