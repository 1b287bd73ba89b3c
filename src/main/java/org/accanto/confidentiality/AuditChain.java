package org.accanto.confidentiality;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Works out every link of "who saw what" anew from the rows themselves, here and not in the
 * database: whoever can change rows there can change functions too. For whoever runs the machine.
 */
public final class AuditChain {

  /**
   * @param checked how many readings were looked at
   * @param broken entries whose link does not follow from the row and the one before it: the row,
   *     or one before it, was altered, removed or put in
   * @param cut how many lists end elsewhere than they say: their last rows were removed
   * @param now what could be written down today
   * @param kept whether the head that was kept outside is still what the rows say
   */
  public record Report(long checked, List<Long> broken, int cut, AuditHead now, boolean kept) {
    public boolean whole() {
      return broken.isEmpty() && cut == 0 && kept;
    }
  }

  private record End(int number, byte[] link) {}

  private static final int AT_ONCE = 5_000;
  private static final int BROKEN_TOLD = 100;

  private final @Nullable AuditHead kept;
  private final Map<String, End> ends = new TreeMap<>();
  private final Map<String, End> endsThen = new TreeMap<>();
  private final List<Long> broken = new ArrayList<>();
  private long checked;
  private long last;

  private AuditChain(@Nullable AuditHead kept) {
    this.kept = kept;
  }

  /**
   * @param everything reads all rows, whoever they belong to, in a transaction with one snapshot
   * @param kept a head that was written down earlier, if there is one
   */
  public static Report check(Connection everything, @Nullable AuditHead kept) throws SQLException {
    AuditChain chain = new AuditChain(kept);
    chain.read(everything);
    return chain.report(chain.cut(everything));
  }

  private void read(Connection everything) throws SQLException {
    try (PreparedStatement ask =
        everything.prepareStatement(
            "select * from confidentiality.seen order by subject, number")) {
      ask.setFetchSize(AT_ONCE);
      try (ResultSet row = ask.executeQuery()) {
        while (row.next()) {
          follow(row);
        }
      }
    }
  }

  private void follow(ResultSet row) throws SQLException {
    String subject = row.getString("subject");
    End before = ends.getOrDefault(subject, new End(0, new byte[0]));
    int number = row.getInt("number");
    long entry = row.getLong("entry");
    byte[] link = row.getBytes("link");
    boolean follows =
        number == before.number() + 1 && MessageDigest.isEqual(link, link(before.link(), row));
    if (!follows && broken.size() < BROKEN_TOLD) {
      broken.add(entry);
    }
    checked++;
    last = Math.max(last, entry);
    ends.put(subject, new End(number, link));
    if (kept != null && entry <= kept.entry()) {
      endsThen.put(subject, new End(number, link));
    }
  }

  /** The same text as in the database's sec.link_of. */
  private static byte[] link(byte[] before, ResultSet row) throws SQLException {
    String item = row.getString("item");
    String text =
        String.join(
            "|",
            row.getString("subject"),
            row.getString("number"),
            row.getString("id"),
            row.getString("reader"),
            row.getString("reader_hat"),
            row.getString("class"),
            item == null ? "-" : item,
            Long.toString(micros(row.getObject("at", OffsetDateTime.class))),
            row.getString("because"));
    MessageDigest digest = sha256();
    digest.update(before);
    return digest.digest(text.getBytes(StandardCharsets.UTF_8));
  }

  private static long micros(OffsetDateTime at) {
    return ChronoUnit.MICROS.between(OffsetDateTime.parse("1970-01-01T00:00:00Z"), at);
  }

  private int cut(Connection everything) throws SQLException {
    Map<String, End> said = new TreeMap<>();
    try (PreparedStatement ask =
            everything.prepareStatement(
                "select * from confidentiality.seen_head where number > 0 order by subject");
        ResultSet row = ask.executeQuery()) {
      while (row.next()) {
        said.put(row.getString("subject"), new End(row.getInt("number"), row.getBytes("link")));
      }
    }
    int cut = 0;
    for (String subject : joined(said.keySet(), ends.keySet())) {
      End says = said.get(subject);
      End found = ends.get(subject);
      if (says == null
          || found == null
          || says.number() != found.number()
          || !MessageDigest.isEqual(says.link(), found.link())) {
        cut++;
      }
    }
    return cut;
  }

  private static Set<String> joined(Set<String> some, Set<String> others) {
    Set<String> all = new TreeSet<>(some);
    all.addAll(others);
    return all;
  }

  private Report report(int cut) {
    AuditHead now = new AuditHead(last, digest(ends));
    boolean same = kept == null || kept.digest().equals(digest(endsThen));
    return new Report(checked, List.copyOf(broken), cut, now, same);
  }

  /** The same text as in the database's sec.audit_head. */
  private static String digest(Map<String, End> of) {
    String text =
        String.join(
            ",",
            of.entrySet().stream()
                .map(end ->
                    end.getKey()
                        + ":"
                        + end.getValue().number()
                        + ":"
                        + HexFormat.of().formatHex(end.getValue().link()))
                .toList());
    return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
