package org.accanto.programme.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.accanto.programme.Policy;
import org.accanto.site.FormErrors;

/** The policy numbers as fields of a form, with the bounds that the database keeps too. */
final class Numbers {

  /** One field. */
  record Field(String name, int least, int most) {

    boolean fits(String typed) {
      return typed.matches("\\d{1,5}")
          && Integer.parseInt(typed) >= least
          && Integer.parseInt(typed) <= most;
    }
  }

  static final List<Field> ALL =
      List.of(
          new Field("relationsAtOnce", 1, 30),
          new Field("reachedWithinDays", 1, 60),
          new Field("proposalDays", 1, 60),
          new Field("silenceDays", 3, 90),
          new Field("reviewMonths", 1, 24),
          new Field("lookBackWeeks", 1, 52),
          new Field("certificateMonths", 1, 120),
          new Field("trainingHours", 0, 1000));

  private Numbers() {}

  static Map<String, String> of(Policy policy) {
    Map<String, String> typed = new HashMap<>();
    typed.put("relationsAtOnce", Integer.toString(policy.relationsAtOnce()));
    typed.put("reachedWithinDays", Integer.toString(policy.reachedWithinDays()));
    typed.put("proposalDays", Integer.toString(policy.proposalDays()));
    typed.put("silenceDays", Integer.toString(policy.silenceDays()));
    typed.put("reviewMonths", Integer.toString(policy.reviewMonths()));
    typed.put("certificateMonths", Integer.toString(policy.certificateMonths()));
    typed.put("lookBackWeeks", Integer.toString(policy.lookBackWeeks()));
    typed.put("trainingHours", Integer.toString(policy.trainingHours()));
    typed.put("backgroundCheckRequired", Boolean.toString(policy.backgroundCheckRequired()));
    typed.put("interviewRequired", Boolean.toString(policy.interviewRequired()));
    return typed;
  }

  static FormErrors errors(Map<String, String> typed) {
    FormErrors errors = FormErrors.none();
    for (Field field : ALL) {
      if (!field.fits(typed.getOrDefault(field.name(), "").strip())) {
        errors = errors.with(field.name(), "programme.policy.between", field.least(), field.most());
      }
    }
    return errors;
  }

  /** Only for what {@link #errors} found nothing wrong with. */
  static Policy policy(Map<String, String> typed) {
    return new Policy(
        number(typed, "relationsAtOnce"),
        number(typed, "silenceDays"),
        number(typed, "proposalDays"),
        number(typed, "certificateMonths"),
        number(typed, "reviewMonths"),
        number(typed, "lookBackWeeks"),
        number(typed, "trainingHours"),
        number(typed, "reachedWithinDays"),
        typed.getOrDefault("backgroundCheckRequired", "").equals("true"),
        typed.getOrDefault("interviewRequired", "").equals("true"));
  }

  private static int number(Map<String, String> typed, String name) {
    return Integer.parseInt(typed.getOrDefault(name, "0").strip());
  }
}
