package org.accanto.training.badge;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Luca's badge, signed with the first key of RFC 8032, which everybody knows. */
final class Sample {

  static final Instant FROM = Instant.parse("2026-03-01T09:00:00Z");
  static final Instant UNTIL = Instant.parse("2028-03-01T09:00:00Z");
  static final Instant BETWEEN = Instant.parse("2027-01-01T00:00:00Z");

  static final BadgeKey KEY =
      new BadgeKey(
          HexFormat.of()
              .parseHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"),
          DidKey.of(
              HexFormat.of()
                  .parseHex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")));

  static final BadgeText TEXT = text("Luca", FROM, Optional.of(UNTIL));

  private Sample() {}

  static BadgeText text(String name, Instant from, Optional<Instant> until) {
    return new BadgeText(
        UUID.fromString("6f1e8f0e-8f2c-4b06-9d3e-2a9f2a4d1c01"),
        UUID.fromString("0d8d3b1a-5a53-4a38-8f8a-c1d0a2b3e402"),
        "Casa Aperta \"Torino\"",
        new BadgeText.About(
            Locale.ITALIAN,
            "Supporter tra pari",
            "Cammina accanto a un’altra persona.\nΜαζί.",
            "Tre unità, 24 ore di formazione, 8 ore accompagnate."),
        new BadgeText.Learnt(3, Duration.ofHours(24), Duration.ofMinutes(490)),
        new Recipient.Named(name),
        from,
        until);
  }

  static String json() {
    return new String(new Badges().sign(TEXT, KEY), StandardCharsets.UTF_8);
  }

  static byte[] octets(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }
}
