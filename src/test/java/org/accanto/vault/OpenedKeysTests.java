package org.accanto.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.accanto.shared.PersonId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("vault")
class OpenedKeysTests {

  private static final Keys SOME = new Keys(null, Set.of(1));

  private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
  private final OpenedKeys opened = new OpenedKeys(nanos::get);
  private final Whose amina = Whose.peer(PersonId.random());

  @Test
  void aKeyIsRememberedForHalfAMinute_andNotLonger() {
    opened.put(Map.of(amina, SOME), opened.moment());
    nanos.addAndGet(OpenedKeys.LONGEST_NANOS);
    assertThat(opened.get(amina)).contains(SOME);
    nanos.addAndGet(1);
    assertThat(opened.get(amina)).isEmpty();
  }

  @Test
  void whatWasReadBeforeAForgettingIsNotRememberedAfterIt() {
    long before = opened.moment();
    opened.forget(amina);
    opened.put(Map.of(amina, SOME), before);
    assertThat(opened.get(amina)).isEmpty();
  }

  @Test
  void onlySoManyAreRemembered() {
    for (int i = 0; i < 5_000; i++) {
      opened.put(Map.of(Whose.peer(PersonId.random()), SOME), opened.moment());
    }
    opened.put(Map.of(amina, SOME), opened.moment());
    assertThat(opened.get(amina)).contains(SOME);
    assertThat(opened.size()).isLessThanOrEqualTo(2_000);
  }

  @Test
  void whatOnePageNeedsIsRememberedTogether_howeverManyTheyAre() {
    Map<Whose, Keys> many = new HashMap<>();
    for (int i = 0; i < 3_000; i++) {
      many.put(Whose.peer(PersonId.random()), SOME);
    }
    opened.put(Map.of(amina, SOME), opened.moment());
    opened.put(many, opened.moment());
    assertThat(many.keySet()).allSatisfy(one -> assertThat(opened.get(one)).contains(SOME));
  }
}
