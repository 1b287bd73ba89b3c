package org.accanto.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.accanto.confidentiality.AgreementTalk;
import org.accanto.confidentiality.Card;
import org.accanto.confidentiality.CardAnswer;
import org.accanto.matching.Answer;
import org.accanto.matching.Matching;
import org.accanto.matching.Outcome;
import org.accanto.shared.Actor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * What happened between people: proposals, answers, agreements, and then everything of {@link
 * Walked}. Told line by line in {@code walks.psv}, where a person's lines follow each other in
 * time.
 */
@Component
@ConditionalOnProperty("accanto.demo")
class Walking {

  private final Matching matching;
  private final AgreementTalk talks;
  private final Walked walked;
  private final StoryClock clock;

  Walking(Matching matching, AgreementTalk talks, Walked walked, StoryClock clock) {
    this.matching = matching;
    this.talks = talks;
    this.walked = walked;
    this.clock = clock;
  }

  /** Whether this peer comes to walk with somebody. */
  boolean walks(String peer) {
    return Rows.of("walks.psv").stream()
        .anyMatch(row -> row.getFirst().equals("PAIR") && row.get(1).equals(peer));
  }

  void tell(Townspeople people, Actor giulia) {
    Map<String, Walked.Pair> pairs = new HashMap<>();
    for (List<String> row : Rows.of("walks.psv")) {
      String peer = row.get(1);
      clock.daysAgo(Integer.parseInt(row.get(2)));
      switch (row.getFirst()) {
        case "PROPOSAL" -> proposal(row, people, giulia);
        case "PAIR" -> pairs.put(peer, pair(row, people, giulia));
        case "AGREED" -> agree(Objects.requireNonNull(pairs.get(peer), peer));
        default -> walked.tell(row, Objects.requireNonNull(pairs.get(peer), peer), people);
      }
    }
    clock.daysAgo(0);
  }

  /** PROPOSAL, peer, days ago, supporters, answers such as {@code Amina=MEET}. */
  private void proposal(List<String> row, Townspeople people, Actor giulia) {
    Actor peer = people.actor(row.get(1));
    List<Actor> supporters = Citizen.list(row.get(3)).stream().map(people::actor).toList();
    propose(peer, supporters, giulia);
    for (String said : Citizen.list(row.get(4))) {
      Actor who = people.actor(said.substring(0, said.indexOf('=')));
      Answer answer = Answer.valueOf(said.substring(said.indexOf('=') + 1));
      if (answer == Answer.UNDECIDED) {
        continue;
      }
      Actor other = who.equals(peer) ? supporters.getFirst() : peer;
      matching.answer(between(who, other), answer, who);
    }
  }

  private void propose(Actor peer, List<Actor> supporters, Actor giulia) {
    Outcome outcome =
        matching.propose(peer.person(), supporters.stream().map(Actor::person).toList(), giulia);
    if (!(outcome instanceof Outcome.Proposed)) {
      throw new IllegalStateException("not proposed: " + outcome);
    }
  }

  private UUID between(Actor who, Actor other) {
    return matching.openFor(who).stream()
        .filter(one -> one.other().equals(other.person()))
        .findFirst()
        .orElseThrow()
        .id();
  }

  /** PAIR, peer, days ago, supporter: both said yes. */
  private Walked.Pair pair(List<String> row, Townspeople people, Actor giulia) {
    Actor peer = people.actor(row.get(1));
    Actor supporter = people.actor(row.get(3));
    propose(peer, List.of(supporter), giulia);
    matching.answer(between(peer, supporter), Answer.MEET, peer);
    Outcome outcome = matching.answer(between(supporter, peer), Answer.MEET, supporter);
    if (outcome instanceof Outcome.Matched(UUID walk)) {
      return new Walked.Pair(walk, peer, supporter);
    }
    throw new IllegalStateException("no match: " + outcome);
  }

  private void agree(Walked.Pair pair) {
    for (Card card : Card.values()) {
      if (card.isCore()) {
        for (Actor one : List.of(pair.peer(), pair.supporter())) {
          var yes =
              new AgreementTalk.Answer(UUID.randomUUID(), card, CardAnswer.Kind.AGREED, null, "");
          talks.answer(pair.walk(), yes, one);
        }
      }
    }
  }
}
