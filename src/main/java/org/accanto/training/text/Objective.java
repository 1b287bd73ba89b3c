package org.accanto.training.text;

/** Something that a learner will be able to do (A3); its key is the same in all languages. */
public record Objective(String key, String markdown) {}
