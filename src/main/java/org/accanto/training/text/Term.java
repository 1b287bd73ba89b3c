package org.accanto.training.text;

/** A word and what it means here (A22). */
public record Term(String word, String meaning) {}
