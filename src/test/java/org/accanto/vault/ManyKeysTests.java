package org.accanto.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.PersonId;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Keys for a whole list of people, made in one question. */
@AccantoTest
@Tag("vault")
class ManyKeysTests {

  private static final String COLUMN = "enrolment.invited.place";

  @Autowired Cast cast;
  @Autowired Vault vault;
  @Autowired ActingTransaction transaction;

  @Test
  void eachGetsOneOfTheirOwn_andWhoHasOneKeepsIt() {
    Actor giulia = cast.coordinator("Giulia");
    Whose amina = Whose.peer(cast.peer("Amina").person());
    byte[] before = transaction.as(giulia, () -> vault.seal(place(amina), "Torino"));
    List<Whose> all = new ArrayList<>(List.of(amina, amina));
    for (int i = 0; i < 500; i++) {
      all.add(Whose.peer(PersonId.random()));
    }

    List<byte[]> sealed =
        transaction.as(
            giulia,
            () -> {
              vault.begin(all);
              vault.begin(all);
              return all.stream().map(one -> vault.seal(place(one), "Bari")).toList();
            });

    assertThat(keys(all)).isEqualTo(501);
    assertThat(sealed.stream().map(Ciphers::number).distinct()).hasSize(501);
    transaction.run(
        giulia,
        () -> {
          vault.ready(all);
          assertThat(vault.open(place(amina), before)).isEqualTo("Torino");
          for (int i = 0; i < all.size(); i++) {
            assertThat(vault.open(place(all.get(i)), sealed.get(i))).isEqualTo("Bari");
          }
        });
  }

  private static Place place(Whose whose) {
    return whose.at(COLUMN, whose.person().value());
  }

  private int keys(List<Whose> of) {
    return Integer.parseInt(
        cast.text(
            "select count(*)::text from vault.data_key where person = any (?)",
            (Object) of.stream().map(one -> one.person().value()).toArray(UUID[]::new)));
  }
}
