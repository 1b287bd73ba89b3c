package org.accanto.training;

/** What somebody is certified for. */
public enum CertificateScope {
  /** Walking with peers: what the match gate asks for (R01). */
  SUPPORTER,
  /** Leading a cohort and editing the course. */
  TRAINER
}
