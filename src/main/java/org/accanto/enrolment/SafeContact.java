package org.accanto.enrolment;

import org.jspecify.annotations.Nullable;

/**
 * How somebody can be reached without harm. Never after ten in the evening.
 *
 * @param place where to find them, in own words; empty when the way is PHONE
 * @param phone empty unless the way is PHONE
 * @param fromHour first safe hour, 7 to 21; null when not said
 * @param untilHour end of the safe hours, 8 to 22; null when not said
 * @param voicemail may one leave a message; null when not said
 * @param ifNotMe what to say if somebody else answers
 */
public record SafeContact(
    Way way,
    String place,
    String phone,
    @Nullable Integer fromHour,
    @Nullable Integer untilHour,
    @Nullable Boolean voicemail,
    String ifNotMe) {

  public static final SafeContact NOT_SAID =
      new SafeContact(Way.NOT_SAID, "", "", null, null, null, "");

  /** The same with these words. */
  SafeContact saying(String where, String number, String toOthers) {
    return new SafeContact(way, where, number, fromHour, untilHour, voicemail, toOthers);
  }

  /** The way that is safe. */
  public enum Way {
    NOT_SAID,
    IN_PERSON,
    PHONE,
    THROUGH_SOMEBODY
  }
}
