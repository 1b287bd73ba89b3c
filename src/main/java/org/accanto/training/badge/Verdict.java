package org.accanto.training.badge;

import java.util.Optional;

/**
 * Five questions about a file, each answered for itself.
 *
 * @param says what stands in the badge, when its form is known; whether it is true say the answers
 */
public record Verdict(
    Genuine genuine,
    Form form,
    InDate inDate,
    Withdrawn withdrawn,
    Issuer issuer,
    Optional<Said> says) {

  /** The same, asked of whoever knows what was taken back. */
  public Verdict with(Withdrawn known) {
    return new Verdict(genuine, form, inDate, known, issuer, says);
  }

  /** The words are the signed ones, and no others stand beside them. */
  public boolean asItWasSigned() {
    return genuine instanceof Genuine.Unchanged && form instanceof Form.Known;
  }

  /** As it was signed, by somebody known, in date, and not known to be withdrawn. */
  public boolean holds() {
    return asItWasSigned()
        && inDate instanceof InDate.Holds
        && withdrawn != Withdrawn.YES
        && issuer instanceof Issuer.Known;
  }

  /**
   * What a badge says of itself, for showing.
   *
   * @param id of the credential
   * @param recipient the name; empty when only a hash stands there
   */
  public record Said(String id, String achievement, String issuer, Optional<String> recipient) {}
}
