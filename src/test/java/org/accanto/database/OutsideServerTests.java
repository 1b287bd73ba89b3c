package org.accanto.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
class OutsideServerTests {

  @Test
  void theOneSettingSaysWhereAndAsWhom() {
    Server server =
        OutsideServer.of("jdbc:postgresql://db:5433/accanto?user=u&ssl=true&password=a%26b");

    assertThat(server)
        .isEqualTo(new Server("jdbc:postgresql://db:5433/accanto?ssl=true", "accanto", "u", "a&b"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://db/accanto",
        "jdbc:postgresql://db/?user=u&password=p",
        "anything",
        "jdbc:postgresql://d b/accanto?user=u&password=p"
      })
  void aSettingThatCannotBeReadIsOneSentenceWithoutThePassword(String setting) {
    CannotStartException refusal =
        catchThrowableOfType(CannotStartException.class, () -> OutsideServer.of(setting));

    assertThat(refusal.reason()).isEqualTo(new CannotStart.AddressNotUnderstood());
    assertThat(refusal).hasNoCause();
  }

  @Test
  void aServerThatIsNotThereIsNamedWithoutUserAndPassword() {
    Server nobody = new Server("jdbc:postgresql://127.0.0.1:1/accanto", "accanto", "u", "secret");

    assertThatThrownBy(nobody::connect)
        .isInstanceOf(CannotStartException.class)
        .hasMessageContaining("127.0.0.1:1/accanto")
        .hasMessageNotContaining("secret");
  }

  @Test
  void aUserWhoMayNotMakeRolesIsTold() throws SQLException {
    Server all = OutsideServer.of(TestServer.freshDatabase());
    try (Connection admin = all.connect();
        Statement run = admin.createStatement()) {
      run.execute("drop role if exists weak");
      run.execute("create role weak login password 'weak'");
    }
    Server weak = new Server(all.url(), all.database(), "weak", "weak");

    try (Connection connection = weak.connect()) {
      assertThatThrownBy(() -> new Roles(weak).prepare(connection, weak.database()))
          .isInstanceOf(CannotStartException.class)
          .hasMessageContaining("weak");
    }
  }
}
