package org.accanto.rules;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the earlier supporter, and the one who has not agreed yet, may open and read: by reason. */
final class OutsidersMay {

  private static final String AGREEMENT = "what the two agreed on binds both, also later";
  private static final String FORM = "refused for its empty fields before anything is looked for";
  private static final String DATES =
      "dates, plans, pauses and the ending are there from the first day";
  private static final String EMPTY = "shown without content, or refused with the reason";
  private static final String OWN = "a row of his own too: who, when, and what he gave";
  private static final String NAME = "how to call her and how to reach her safely";

  static final Map<String, Set<String>> EARLIER_MAY_OPEN =
      Map.of(
          AGREEMENT,
          Set.of(
              "GET /walks/{walk}/agreement",
              "GET /walks/{walk}/agreement/cards/{path}",
              "GET /walks/{walk}/agreement/print"),
          FORM,
          Set.of(
              "POST /proposals/{proposal}/answers",
              "POST /walks/{walk}/agreement/cards/{path}/answers"));

  static final Map<String, Set<String>> MATCHED_MAY_OPEN =
      Map.of(
          AGREEMENT,
          Set.of(
              "GET /walks/{walk}/agreement",
              "GET /walks/{walk}/agreement/cards/{path}",
              "GET /walks/{walk}/agreement/print",
              "POST /walks/{walk}/agreement/what-we-bring"),
          FORM,
          Set.of(
              "POST /proposals/{proposal}/answers",
              "POST /walks/{walk}/agreement/cards/{path}/answers"),
          DATES,
          Set.of(
              "GET /walks/{walk}",
              "GET /walks/{walk}/ending",
              "GET /walks/{walk}/meetings",
              "GET /walks/{walk}/meetings/new",
              "GET /walks/{walk}/meetings/print",
              "GET /walks/{walk}/meetings/{meeting}",
              "GET /walks/{walk}/meetings/{meeting}/mending",
              "GET /walks/{walk}/pause",
              "GET /walks/{walk}/plans/new",
              "POST /walks/{walk}/ending",
              "POST /walks/{walk}/meetings",
              "POST /walks/{walk}/meetings/{meeting}/mending",
              "POST /walks/{walk}/pause",
              "POST /walks/{walk}/plans",
              "POST /walks/{walk}/return"),
          EMPTY,
          Set.of(
              "GET /walks/{walk}/appointments",
              "GET /walks/{walk}/goals",
              "GET /walks/{walk}/helped",
              "GET /walks/{walk}/review",
              "GET /walks/{walk}/review/cards",
              "POST /walks/{walk}/helped",
              "POST /walks/{walk}/meetings/{meeting}/beside",
              "POST /walks/{walk}/review/cards",
              "POST /walks/{walk}/review/later",
              "POST /walks/{walk}/review/{review}/tries"));

  static final Map<String, Set<String>> EARLIER_MAY_READ =
      Map.of(
          AGREEMENT,
          Set.of("confidentiality.card_answer"),
          OWN,
          Set.of(
              "accompaniment.thanks",
              "confidentiality.pair",
              "matching.match",
              "matching.proposal",
              "notification.notice"),
          NAME,
          Set.of("access.person"));

  static final Map<String, Set<String>> MATCHED_MAY_READ =
      Map.of(
          AGREEMENT,
          Set.of("confidentiality.card_answer"),
          OWN,
          Set.of(
              "confidentiality.pair", "matching.match", "matching.proposal", "notification.notice"),
          DATES,
          Set.of(
              "accompaniment.meeting",
              "accompaniment.meeting_before",
              "accompaniment.plan",
              "accompaniment.walk"),
          NAME,
          Set.of("access.person", "enrolment.safe_contact"));

  private OutsidersMay() {}

  static Set<String> all(Map<String, Set<String>> byReason) {
    return byReason.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
  }
}
