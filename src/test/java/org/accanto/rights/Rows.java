package org.accanto.rights;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.accanto.testing.Cast;

/** What stands in all tables of ours, past every policy. */
record Rows(Cast cast) {

  /** Tables in which somebody or something is named by this id. */
  List<String> naming(UUID id) {
    return saying(id.toString());
  }

  /** Tables in which this word can be read. */
  List<String> saying(String word) {
    return tables()
        .filter(table ->
            cast.count(
                    "select count(*) from " + table + " t where t::text ilike ?", "%" + word + "%")
                > 0)
        .toList();
  }

  UUID meeting(UUID walk) {
    return UUID.fromString(
        cast.text(
            "select meeting from accompaniment.meeting_content where walk = ? order by place limit 1",
            walk));
  }

  byte[] sealedMeeting(UUID walk) {
    return HexFormat.of()
        .parseHex(
            cast.text(
                "select encode(words, 'hex') from accompaniment.meeting_content where walk = ?"
                    + " order by place limit 1",
                walk));
  }

  Stream<String> tables() {
    return Arrays.stream(
        Objects.requireNonNull(
                cast.text(
                    """
                    select string_agg(schemaname || '.' || tablename, ',' order by 1) from pg_tables
                     where schemaname not in ('pg_catalog', 'information_schema', 'flyway', 'sec')
                    """))
            .split(",", -1));
  }
}
