package org.accanto.training.text;

import java.util.Locale;

/** What a section is for, told by its key. */
public enum Part {
  INTRODUCTION,
  OBJECTIVES,
  CONTENT,
  GLOSSARY,
  QUESTIONS,
  CHECKS,
  READING;

  public static Part of(String key) {
    for (Part part : values()) {
      if (part != CONTENT && part.key().equals(key)) {
        return part;
      }
    }
    return CONTENT;
  }

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
