package org.accanto.demo;

import java.util.Map;
import java.util.UUID;
import org.accanto.programme.Doubts;
import org.accanto.programme.Meanwhile;
import org.accanto.programme.Organisation;
import org.accanto.programme.Organisation.HelpNumber;
import org.accanto.programme.Programme;
import org.accanto.shared.Actor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The invented organisation: its numbers in need, its rules, a breakfast for who waits. */
@Component
@ConditionalOnProperty("accanto.demo")
class CityHouse {

  private final Programme programme;
  private final StoryClock clock;

  CityHouse(Programme programme, StoryClock clock) {
    this.programme = programme;
    this.clock = clock;
  }

  void open(Actor giulia) {
    Organisation now = programme.organisation();
    programme.change(
        new Organisation(
            now.name().isBlank() ? "Casa Aperta" : now.name(),
            now.city(),
            now.phone(),
            now.place(),
            now.welcome(),
            java.util.List.of(
                new HelpNumber(
                    "000 111 222",
                    Map.of(
                        "it", "Il dormitorio, dalle 20 alle 8.",
                        "en", "The night shelter, from 8 in the evening to 8.",
                        "el", "Ο ξενώνας, από τις 8 το βράδυ ως τις 8.")))),
        giulia);
    programme.change(
        new Doubts(
            "Ilaria, supervisione",
            "000 333 444",
            "Mer, 9-12",
            Map.of(
                "it", "Prima si chiede, poi si dice.\nNiente foto senza un sì.",
                "en", "We ask first, then we tell.\nNo photo without a yes.",
                "el", "Πρώτα ρωτάμε, μετά λέμε.\nΚαμία φωτογραφία χωρίς ένα ναι.")),
        giulia);
    programme.offer(
        new Meanwhile(
            UUID.randomUUID(),
            Map.of(
                "it", said("Colazione insieme", "Il martedì alle 8", "In sede", "Per tutti"),
                "en", said("Breakfast together", "Tuesdays at 8", "At the house", "For everybody"),
                "el", said("Πρωινό μαζί", "Τρίτη στις 8", "Στον χώρο μας", "Για όλους")),
            clock.today().plusYears(1)),
        giulia);
  }

  private static Meanwhile.Said said(String name, String when, String where, String forWhom) {
    return new Meanwhile.Said(name, when, where, forWhom);
  }
}
