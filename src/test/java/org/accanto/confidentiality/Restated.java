package org.accanto.confidentiality;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.accanto.shared.Hat;

/**
 * The rules said a second time, by reading the design and not the code: who is what to whom, what
 * the table lets them, who may write. Words instead of the code's types wherever possible.
 */
final class Restated {

  private static final List<String> COLUMNS =
      List.of(
          "SELF",
          "COMPANION",
          "COMP_UNSIGNED",
          "COMP_PAUSED",
          "EX_COMPANION",
          "TEAM",
          "EX_TEAM",
          "COORDINATOR",
          "SUPERVISOR",
          "COACH",
          "THERAPIST",
          "DPO",
          "ADMIN");

  /** Answers of the columns above; then, by name, of everybody else who reads anything. */
  private static final String TABLE =
      """
      DIRECTORY    A A A A V A V A M M - - M | TRAINER M, FACILITATOR M
      CONTACT      A A - A - C - B - - - - - | PROFESSIONAL C
      SAFE_CONTACT A A A A - A - A - - - - - |
      PROFILE      A A - - - B - B - - - - - | PROFESSIONAL C
      NOTE         A A - - - B - B - - - - - | PROFESSIONAL C
      GOAL         A A - V - A - C - - - - - | PROFESSIONAL C
      APPOINTMENT  A A - A - A - C - - - - - | PROFESSIONAL C
      TEAM_PLAN    A C - - - A - M - - - - - |
      MESSAGE      A A - A - - - - - - - - - |
      MATCH_CARD   A A M A - - - A - - - - - |
      AGREEMENT    A A A A A V - M - - - V - |
      CONSENTS     A M M M - M - M - - - A - |
      SAFEGUARDING A V - V - V - A - - - A - |
      STORY_ME     A - - - - - - - - - - - - |
      STORY_PEERS  A A - - - - - - - - - - - |
      STORY_TEAM   A - - - - A - - - - - - - |
      STORY_ORG    A A A A - A - A A A - - - | TRAINER A, FACILITATOR A, COLLEAGUE A
      SUPERVISION  A - - - - - - V A - - - - |
      WELLBEING    A - - - - - - C C A - - - |
      LOAD         A - - - - - - A M A - - - |
      THERAPY_FLAG A - - - - - - - - - V - - |
      TRAINING     A - - - - - - A - A - - - | TRAINER A
      CERTIFICATE  A A A A - A - A A A - - - | TRAINER A, COLLEAGUE A
      P2P          A - - - - - - - - - - - - | FACILITATOR A, COLLEAGUE M
      AUDIT_OF_ME  A - - - - - - - - - - A - |
      AGGREGATE    A A A A A A A A A A A A A | TRAINER A, FACILITATOR A, ANALYST A, COLLEAGUE A, PROFESSIONAL A
      RECORD       A A A A - - - A - - - - - |
      """;

  /** Who writes what; what a person only reads of their own is kept by others or by nobody. */
  private static final Map<String, String> WRITES =
      Map.of(
          "COMPANION", "NOTE GOAL APPOINTMENT MESSAGE AGREEMENT RECORD",
          "COMP_UNSIGNED", "AGREEMENT RECORD",
          "TEAM", "TEAM_PLAN",
          "COORDINATOR", "DIRECTORY SAFE_CONTACT MATCH_CARD TRAINING CERTIFICATE");

  private static final Set<String> ONLY_READ_BY_ONESELF =
      Set.of(
          "TEAM_PLAN",
          "SAFEGUARDING",
          "LOAD",
          "TRAINING",
          "CERTIFICATE",
          "AUDIT_OF_ME",
          "AGGREGATE");

  private static final Set<String> OF_THE_PEER =
      Set.of("PROFILE", "NOTE", "GOAL", "APPOINTMENT", "TEAM_PLAN", "MATCH_CARD");

  /** One’s own story is the same for everybody: it belongs to both files. */
  private static final Set<String> OF_THE_COLLEAGUE =
      Set.of("SUPERVISION", "WELLBEING", "LOAD", "THERAPY_FLAG", "TRAINING", "CERTIFICATE", "P2P");

  private static final Set<String> THE_TWO =
      Set.of("COMPANION", "COMP_UNSIGNED", "COMP_PAUSED", "EX_COMPANION");

  private final Map<String, Map<String, Character>> answers = new HashMap<>();

  Restated() {
    TABLE
        .lines()
        .forEach(line -> {
          List<String> words = Arrays.asList(line.split("[ |,]+", -1));
          Map<String, Character> row = new HashMap<>();
          for (int i = 0; i < COLUMNS.size(); i++) {
            row.put(COLUMNS.get(i), words.get(i + 1).charAt(0));
          }
          for (int i = COLUMNS.size() + 1; i + 1 < words.size(); i += 2) {
            row.put(words.get(i), words.get(i + 1).charAt(0));
          }
          answers.put(words.getFirst(), row);
        });
  }

  Set<String> classes() {
    return new LinkedHashSet<>(answers.keySet());
  }

  char answer(String of, String relation) {
    return answers.getOrDefault(of, Map.of()).getOrDefault(relation, '-');
  }

  /** What somebody is to the person; "" for a stranger. */
  String relation(Hat hat, boolean samePerson, String of, boolean inAWalk, Found found) {
    boolean oneOfTwo = (hat == Hat.PEER || hat == Hat.SUPPORTER) && found.paired();
    if (samePerson && ownFile(hat, of) && (oneOfTwo || !inAWalk)) {
      return found.untold() ? "" : "SELF";
    }
    if (hat == Hat.PROFESSIONAL
        && found.trains()
        && (of.equals("TRAINING") || of.equals("CERTIFICATE"))) {
      return "TRAINER";
    }
    if (hat == Hat.COORDINATOR || hat == Hat.PROFESSIONAL || hat == Hat.DPO) {
      return hat.name();
    }
    if (!oneOfTwo) {
      return "";
    }
    String open = found.agreed() ? (found.paused() ? "COMP_PAUSED" : "COMPANION") : "COMP_UNSIGNED";
    return found.ended() ? "EX_COMPANION" : open;
  }

  private static boolean ownFile(Hat hat, String of) {
    if (OF_THE_PEER.contains(of)) {
      return hat == Hat.PEER || hat == Hat.ASKER;
    }
    return hat != Hat.PEER || !OF_THE_COLLEAGUE.contains(of);
  }

  /** Hidden, minimal, known but closed, or allowed with the reason, as one word. */
  String reads(String of, String relation, boolean acts, boolean opened, boolean harm) {
    char cell = acts ? answer(of, relation) : '-';
    if (cell == 'A') {
      return relation.equals("SELF") ? "OWN" : THE_TWO.contains(relation) ? "WALK" : "ROLE";
    }
    if ((cell == 'B' || cell == 'C') && opened) {
      return "AUTHORISATION";
    }
    if (cell == 'B' && harm) {
      return "EMERGENCY";
    }
    return cell == 'M' ? "Minimal" : cell == 'V' ? "KnownButClosed" : "Hidden";
  }

  boolean writes(String of, String relation, boolean acts, boolean rests) {
    boolean may =
        relation.equals("SELF")
            ? !ONLY_READ_BY_ONESELF.contains(of)
            : List.of(WRITES.getOrDefault(relation, "").split(" ", -1)).contains(of);
    return acts && may && !rests;
  }

  boolean rests(String relation, boolean inAWalk, boolean paused) {
    return THE_TWO.contains(relation) && (paused || !inAWalk);
  }

  /** Art. 18: the file in which the thing stands rests; for the two, the file of either. */
  boolean frozen(Hat hat, String relation, String of, Found found) {
    if (THE_TWO.contains(relation)) {
      return found.resting().pair();
    }
    boolean one = OF_THE_PEER.contains(of);
    boolean other = OF_THE_COLLEAGUE.contains(of);
    boolean mine = relation.equals("SELF");
    boolean asPeer = hat == Hat.PEER || hat == Hat.ASKER;
    boolean peers = one || (!other && (!mine || asPeer));
    boolean colleagues = other || (!one && (!mine || !asPeer));
    return peers && found.resting().asPeer() || colleagues && found.resting().asColleague();
  }
}
