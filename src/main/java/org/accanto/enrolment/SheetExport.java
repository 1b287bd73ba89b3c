package org.accanto.enrolment;

import java.time.LocalDate;

/**
 * Why a list leaves (X01).
 *
 * @param purpose what it is for
 * @param recipient who gets it
 * @param eraseBy the last day on which they keep it
 */
public record SheetExport(String purpose, String recipient, LocalDate eraseBy) {}
