package org.accanto.accompaniment;

import java.time.LocalDate;
import java.util.UUID;

/** A last word that somebody left for the asking person when their walk ended. */
public record Thanks(UUID id, String from, String words, LocalDate on) {}
