package org.accanto.programme.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.accanto.programme.Organisation;
import org.accanto.site.FormErrors;

/** What was typed about the organisation. */
record ProgrammeForm(
    String name,
    String city,
    String phone,
    String place,
    String welcomeEn,
    String welcomeIt,
    String welcomeEl,
    String help) {

  private static final int LONGEST_WELCOME = 600;

  /** What a form does not send arrives as null. */
  ProgrammeForm {
    name = typed(name);
    city = typed(city);
    phone = typed(phone);
    place = typed(place);
    welcomeEn = typed(welcomeEn);
    welcomeIt = typed(welcomeIt);
    welcomeEl = typed(welcomeEl);
    help = typed(help);
  }

  private static String typed(String text) {
    return text == null ? "" : text.replace("\u0000", "");
  }

  static ProgrammeForm of(Organisation organisation, String language) {
    List<String> lines =
        organisation.helpNumbers().stream()
            .map(one -> one.number() + " " + one.words().getOrDefault(language, ""))
            .toList();
    return new ProgrammeForm(
        organisation.name(),
        organisation.city(),
        organisation.phone(),
        organisation.place(),
        organisation.welcome().getOrDefault("en", ""),
        organisation.welcome().getOrDefault("it", ""),
        organisation.welcome().getOrDefault("el", ""),
        String.join("\n", lines));
  }

  FormErrors errors() {
    FormErrors errors = FormErrors.none();
    errors = longest(errors, "name", name, 200);
    errors = longest(errors, "city", city, 200);
    errors = longest(errors, "phone", phone, 60);
    errors = longest(errors, "place", place, 500);
    errors = longest(errors, "welcomeEn", welcomeEn, LONGEST_WELCOME);
    errors = longest(errors, "welcomeIt", welcomeIt, LONGEST_WELCOME);
    errors = longest(errors, "welcomeEl", welcomeEl, LONGEST_WELCOME);
    return longest(errors, "help", help, 2000);
  }

  private static FormErrors longest(FormErrors errors, String field, String typed, int most) {
    return typed.length() > most ? errors.with(field, "programme.long", most) : errors;
  }

  /**
   * @param before what was written in other languages about the same numbers stays
   */
  Organisation organisation(Organisation before, String language) {
    return new Organisation(name, city, phone, place, welcome(), numbers(before, language));
  }

  private Map<String, String> welcome() {
    Map<String, String> words = new LinkedHashMap<>();
    Map.of("en", welcomeEn, "it", welcomeIt, "el", welcomeEl)
        .forEach((language, text) -> {
          if (!text.isBlank()) {
            words.put(language, text);
          }
        });
    return words;
  }

  private List<Organisation.HelpNumber> numbers(Organisation before, String language) {
    List<Organisation.HelpNumber> numbers = new ArrayList<>();
    for (String line : help.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
      String[] parts = line.split("\\s+", 2);
      String number = parts[0].substring(0, Math.min(40, parts[0].length()));
      Map<String, String> words = new LinkedHashMap<>();
      before.helpNumbers().stream()
          .filter(one -> one.number().equals(number))
          .forEach(one -> words.putAll(one.words()));
      words.put(language, parts.length > 1 ? parts[1] : "");
      numbers.add(new Organisation.HelpNumber(number, words));
    }
    return numbers;
  }
}
