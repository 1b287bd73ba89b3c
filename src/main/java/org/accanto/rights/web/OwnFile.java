package org.accanto.rights.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.accanto.shared.Hat;
import org.accanto.shared.HoldsPersonalData.Kind;

/** Everything of one person in one hat, as it was at a moment, to be written down in some way. */
record OwnFile(List<Kind> kinds, Hat hat, Instant at, ZoneId zone, Locale locale) {}
