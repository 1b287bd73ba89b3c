package org.accanto.enrolment;

import java.util.List;

/**
 * What an import did.
 *
 * @param headings of the list, for the file of refused rows
 */
public record ImportResult(
    int added,
    int changed,
    int unchanged,
    List<String> headings,
    List<ImportStep.Refused> refused) {

  public ImportResult {
    headings = List.copyOf(headings);
    refused = List.copyOf(refused);
  }
}
