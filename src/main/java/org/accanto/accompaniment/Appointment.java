package org.accanto.accompaniment;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An appointment of the peer, to which the supporter comes along on request.
 *
 * @param title may be blank: pages then say only "appointment" (D10)
 * @param coming the supporter's answer; null when not answered
 * @param went as the peer said; null when not told
 */
public record Appointment(
    UUID id,
    UUID walk,
    String title,
    LocalDate day,
    @Nullable LocalTime at,
    String place,
    CompanyRole role,
    String roleWords,
    String maySay,
    String toBring,
    @Nullable Boolean coming,
    @Nullable HowItWent went,
    boolean calledOff,
    List<Said> said) {

  /** "What was said, in our words", by one of the two. */
  public record Said(boolean mine, String words) {}
}
