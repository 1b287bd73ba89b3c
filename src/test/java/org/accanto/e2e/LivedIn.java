package org.accanto.e2e;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accanto.accompaniment.BesideKind;
import org.accanto.matching.Plans;
import org.accanto.scenarios.Programme;
import org.accanto.scenarios.Someone;
import org.accanto.scenarios.Stories;
import org.springframework.context.ApplicationContext;

/** A programme in which something has happened, and the pages that people open there. */
record LivedIn(Someone amina, Someone luca, Someone giulia, Someone anna, UUID plan) {

  static LivedIn of(ApplicationContext beans, String language) {
    Programme programme = new Programme(beans, language);
    Someone luca = programme.supporter("Luca").certified();
    Someone amina = programme.peer("Amina").wishing("Qualcuno che sa ascoltare.");
    Someone anna = programme.professional("Anna");
    Stories.walkTogether(amina, luca);
    var meeting = luca.recordsAMeetingWith(amina, 60, "Due passi fino al fiume.");
    amina.writesBeside(meeting, luca, BesideKind.ADDS, "Mi ha fatto bene.");
    var goal = amina.setsTheGoal("Una porta che si chiude a chiave", luca);
    amina.opens(goal, anna, "La domanda di alloggio", programme.today().plusDays(30));
    anna.at("/opened/" + amina.actor().person()).isFound();
    Someone giulia = programme.coordinator("Giulia");
    programme.peer("Yiorgos").wishing("Qualcuno che conosce la strada.");
    UUID plan = UUID.randomUUID();
    beans.getBean(Plans.class).begin(plan, giulia.actor());
    return new LivedIn(amina, luca, giulia, anna, plan);
  }

  private String walk() {
    return "/walks/" + amina.walkWith(luca);
  }

  List<String> ofThePeer() {
    return List.of(
        "/today",
        "/walks",
        walk(),
        walk() + "/agreement",
        walk() + "/agreement/cards/yours",
        walk() + "/plans/new",
        walk() + "/pause",
        walk() + "/another",
        walk() + "/appointments/new",
        "/goals",
        "/proposals",
        "/who-sees",
        "/who-saw",
        "/authorisations/new",
        "/me",
        "/notices",
        "/sessions");
  }

  List<String> ofTheSupporter() {
    return List.of("/today", "/walks", walk(), walk() + "/meetings/new", "/proposals", "/me");
  }

  private List<String> ofTheCoordinator() {
    return List.of(
        "/today",
        "/requests",
        "/suggestions",
        "/opened",
        "/staff",
        "/plans/" + plan,
        "/plans/" + plan + "/people",
        "/priorities");
  }

  Map<Someone, List<String>> all() {
    Map<Someone, List<String>> pages = new LinkedHashMap<>();
    pages.put(amina, ofThePeer());
    pages.put(luca, ofTheSupporter());
    pages.put(giulia, ofTheCoordinator());
    pages.put(anna, List.of("/today", "/opened", "/opened/" + amina.actor().person(), "/asks"));
    return pages;
  }
}
