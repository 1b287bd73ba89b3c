package org.accanto.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import org.accanto.accompaniment.Objection;
import org.accanto.accompaniment.Outcome;
import org.accanto.accompaniment.WalkState;

/** What is so for somebody after what was done. */
final class Then {

  private final Someone who;

  private Then(Someone who) {
    this.who = who;
  }

  static Then then(Someone who) {
    return new Then(who);
  }

  Then isNotMatchedYet() {
    assertThat(who.walks()).isEmpty();
    return this;
  }

  Then walksWith(Someone other) {
    assertThat(who.walks())
        .filteredOn(walk -> !(walk.state() instanceof WalkState.Ended))
        .extracting(Someone::otherOf)
        .contains(other.actor().person());
    return this;
  }

  Then walksNoLongerWith(Someone other) {
    assertThat(who.walks())
        .filteredOn(walk -> !(walk.state() instanceof WalkState.Ended))
        .extracting(Someone::otherOf)
        .doesNotContain(other.actor().person());
    return this;
  }

  /** No agreement, no content; date and length are fine. */
  Then cannotWriteAboutTheirMeetingsWith(Someone other) {
    assertThat(who.triesToRecord(other, 30, "Too early."))
        .isEqualTo(new Outcome.Refused(Objection.NOT_AGREED_YET));
    assertThat(who.triesToRecord(other, 30, "")).isInstanceOf(Outcome.Done.class);
    return this;
  }

  Then finds(String words, String path) {
    who.at(path).isFound().says(words);
    return this;
  }

  Then findsNothingOf(String words, String... paths) {
    for (String path : paths) {
      who.at(path).doesNotSay(words);
    }
    return this;
  }

  Then doesNotFind(String path) {
    who.at(path).isNotFound();
    return this;
  }
}
