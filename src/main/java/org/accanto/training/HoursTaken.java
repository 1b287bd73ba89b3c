package org.accanto.training;

import java.time.LocalDate;

/**
 * Why the list of hours leaves (X01).
 *
 * @param purpose what it is for
 * @param recipient who gets it
 * @param eraseBy the last day on which they keep it
 */
public record HoursTaken(String purpose, String recipient, LocalDate eraseBy) {}
