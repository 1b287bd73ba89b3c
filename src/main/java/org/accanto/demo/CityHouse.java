package org.accanto.demo;

import java.util.Map;
import org.accanto.programme.Doubts;
import org.accanto.programme.Organisation;
import org.accanto.programme.Organisation.HelpNumber;
import org.accanto.programme.Programme;
import org.accanto.shared.Actor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The invented organisation: its numbers in need, its house rules, whom to ask in doubt. */
@Component
@ConditionalOnProperty("accanto.demo")
class CityHouse {

  private final Programme programme;

  CityHouse(Programme programme) {
    this.programme = programme;
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
  }
}
