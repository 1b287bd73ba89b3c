package org.accanto.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.accanto.testing.SetClock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("site")
class SearchesTests {

  private final SetClock clock = new SetClock();
  private final Searches searches = new Searches(clock);
  private final Actor giulia = coordinator();

  @Test
  void theAddressHoldsANumberAndNotTheName() {
    Search search = searches.begin(" Amina ", giulia);

    assertThat(search.on("/people")).isEqualTo("/people?search=" + search.id());
    assertThat(search.on("/supporters?show=waiting"))
        .endsWith("?show=waiting&search=" + search.id());
    assertThat(searches.find(search.id(), giulia)).isEqualTo(search);
    assertThat(search.words()).isEqualTo("Amina");
    assertThat(search.id()).doesNotContain("Amina");
  }

  @Test
  void twoTabsHaveTwoSearches() {
    Search one = searches.begin("Amina", giulia);
    Search other = searches.begin("Luca", giulia);

    assertThat(searches.find(one.id(), giulia).words()).isEqualTo("Amina");
    assertThat(searches.find(other.id(), giulia).words()).isEqualTo("Luca");
  }

  @Test
  void nobodyElseFindsItInTheHistory() {
    Search search = searches.begin("Amina", giulia);

    assertThat(searches.find(search.id(), coordinator())).isEqualTo(Search.FORGOTTEN);
  }

  @Test
  void anAddressWithANameIsASearchThatNobodyKnows() {
    Search search = searches.find("Amina", giulia);

    assertThat(search.forgotten()).isTrue();
    assertThat(search.on("/people")).isEqualTo("/people");
    assertThat(search.finds("Luca")).isTrue();
  }

  @Test
  void itIsForgottenHalfAnHourAfterItWasLookedAt() {
    Search search = searches.begin("Amina", giulia);
    clock.pass(Duration.ofMinutes(20));
    assertThat(searches.find(search.id(), giulia).words()).isEqualTo("Amina");
    clock.pass(Duration.ofMinutes(20));
    assertThat(searches.find(search.id(), giulia).words()).isEqualTo("Amina");

    clock.pass(Duration.ofMinutes(31));

    assertThat(searches.find(search.id(), giulia)).isEqualTo(Search.FORGOTTEN);
  }

  @Test
  void nothingTypedIsTheWholeList() {
    assertThat(searches.begin("  ", giulia).on("/people")).isEqualTo("/people");
    assertThat(searches.find("", giulia).forgotten()).isFalse();
  }

  @Test
  void manySearchesMakeRoom_theOneNotLookedAtForLongestFirst() {
    Search first = searches.begin("Amina", giulia);
    Search second = searches.begin("Luca", giulia);
    for (int i = 2; i < Searches.MOST; i++) {
      searches.begin("x".repeat(500), giulia);
    }
    searches.find(first.id(), giulia);

    searches.begin("one more", giulia);

    assertThat(searches.find(first.id(), giulia).words()).isEqualTo("Amina");
    assertThat(searches.find(second.id(), giulia)).isEqualTo(Search.FORGOTTEN);
  }

  private static Actor coordinator() {
    return new Actor(new PersonId(UUID.randomUUID()), Hat.COORDINATOR);
  }
}
