package org.accanto.accompaniment;

/** What the supporter does at an appointment, agreed before (B49, A68). */
public enum CompanyRole {
  SILENT,
  WHEN_ASKED,
  OWN_WORDS
}
