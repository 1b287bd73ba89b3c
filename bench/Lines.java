import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

/**
 * What both lines of defence cost: the same question asked with no check at all, and as the
 * application asks it, with its own check first and the policies of the database behind. One after
 * the other in the same minute, each in a transaction of its own, prepared, by one client.
 */
final class Lines {
  private static final int ROUNDS = 1_500;
  private static final String PASSWORD_OF = "accanto_app";

  /** A supporter, a peer of theirs with the walk and one note, and a note of somebody else. */
  private record Who(UUID supporter, UUID peer, UUID walk, UUID note, UUID foreign) {}

  /** A question, and the ids that it takes: "w" walk, "n" note, "f" foreign note, "s" supporter. */
  private record Question(String name, String sql, String takes, String unchecked) {}

  private static final String CONTENT =
      "select c.meeting, c.words, m.happened_on from accompaniment.meeting_content c"
          + " join accompaniment.meeting m on m.id = c.meeting where ";

  private static final List<Question> QUESTIONS =
      List.of(
          new Question("20 notes of one peer", CONTENT + "c.walk = ? order by m.happened_on desc limit 20", "w", ""),
          new Question("one note", CONTENT + "c.meeting = ?", "n", ""),
          new Question("one note that is not mine", CONTENT + "c.meeting = ?", "f", ""),
          new Question(
              "latest 20 over all my peers",
              CONTENT + "true order by m.happened_on desc limit 20",
              "",
              CONTENT
                  + "c.walk in (select scope from confidentiality.pair where supporter = ?)"
                  + " order by m.happened_on desc limit 20"),
          new Question(
              "how many notes of all my peers",
              "select count(*) from accompaniment.meeting_content c",
              "",
              "select count(*) from accompaniment.meeting_content c where c.walk in"
                  + " (select scope from confidentiality.pair where supporter = ?)"));

  private final Database database;
  private final Connection open;
  private final Connection guarded;
  private final Object signer;
  private final Method sign;
  private final Object hat;
  private final Class<?> personId;
  private final Class<?> actor;
  private final String standing;

  Lines(Database database) throws Exception {
    this.database = database;
    this.open = database.connection();
    String password = appPassword();
    this.guarded = DriverManager.getConnection(database.url() + "?prepareThreshold=1&options=-c%20plan_cache_mode=force_generic_plan", PASSWORD_OF, password);
    this.guarded.setAutoCommit(false);
    Class<?> context = Class.forName("org.accanto.database.SignedContext");
    Constructor<?> made = context.getDeclaredConstructor(byte[].class);
    made.setAccessible(true);
    this.signer = made.newInstance((Object) key());
    this.actor = Class.forName("org.accanto.shared.Actor");
    this.personId = Class.forName("org.accanto.shared.PersonId");
    this.sign = context.getDeclaredMethod("of", actor, Instant.class, int.class);
    this.sign.setAccessible(true);
    this.hat = Class.forName("org.accanto.shared.Hat").getField("SUPPORTER").get(null);
    Field asked = Class.forName("org.accanto.confidentiality.Relations").getDeclaredField("STANDING");
    asked.setAccessible(true);
    this.standing = positional((String) asked.get(null));
  }

  void run() throws Exception {
    open.setAutoCommit(false);
    List<Who> people = people();
    System.out.printf(
        "%n| question | no check, ms p50 / p95 | both lines, ms p50 / p95 | times, p50 | more, ms p95 |%n|---|---|---|---|---|%n");
    for (Question question : QUESTIONS) {
      measure(question, people);
    }
    audit(people);
  }

  private void measure(Question question, List<Who> people) throws Exception {
    double[] without = new double[ROUNDS];
    double[] with = new double[ROUNDS];
    Random random = new Random(7);
    for (int warm = 0; warm < 2; warm++) {
      for (int i = 0; i < ROUNDS; i++) {
        Who who = people.get(random.nextInt(people.size()));
        without[i] = timed(() -> unchecked(question, who));
        with[i] = timed(() -> checked(question, who, false));
      }
    }
    Arrays.sort(without);
    Arrays.sort(with);
    System.out.printf(
        Locale.ROOT,
        "| %s | %.2f / %.2f | %.2f / %.2f | %.1f | %.2f |%n",
        question.name(),
        at(without, 50), at(without, 95), at(with, 50), at(with, 95),
        at(with, 50) / at(without, 50),
        at(with, 95) - at(without, 95));
  }

  /** One more row for each reading that is told to the person. */
  private void audit(List<Who> people) throws Exception {
    double[] silent = new double[ROUNDS];
    double[] told = new double[ROUNDS];
    Random random = new Random(11);
    Question one = QUESTIONS.get(0);
    for (int warm = 0; warm < 2; warm++) {
      for (int i = 0; i < ROUNDS; i++) {
        Who who = people.get(random.nextInt(people.size()));
        silent[i] = timed(() -> checked(one, who, false));
        told[i] = timed(() -> checked(one, who, true));
      }
    }
    Arrays.sort(silent);
    Arrays.sort(told);
    System.out.printf(
        Locale.ROOT,
        "%nTold to the person (a row in the chain, with its commit): p50 %.2f ms instead of %.2f, p95 %.2f instead of %.2f%n",
        at(told, 50), at(silent, 50), at(told, 95), at(silent, 95));
  }

  private int unchecked(Question question, Who who) throws SQLException {
    String sql = question.unchecked().isEmpty() ? question.sql() : question.unchecked();
    int rows = rows(open, sql, question.unchecked().isEmpty() ? id(question.takes(), who) : who.supporter());
    open.commit();
    return rows;
  }

  private int checked(Question question, Who who, boolean tell) throws Exception {
    int backend = guarded.unwrap(org.postgresql.PGConnection.class).getBackendPID();
    Object acting = actor.getDeclaredConstructors()[0].newInstance(
        personId.getDeclaredConstructors()[0].newInstance(who.supporter()), hat);
    String context = (String) sign.invoke(signer, acting, Instant.now(), backend);
    try (PreparedStatement say = guarded.prepareStatement("select set_config('app.ctx', ?, true)")) {
      say.setString(1, context);
      say.execute();
    }
    standing(who);
    int rows = rows(guarded, question.sql(), id(question.takes(), who));
    if (tell) {
      try (PreparedStatement see = guarded.prepareStatement("select sec.see(?, ?, 'NOTE', ?, 'WALK')")) {
        see.setObject(1, UUID.randomUUID());
        see.setObject(2, who.peer());
        see.setObject(3, UUID.randomUUID());
        see.execute();
      }
    }
    guarded.commit();
    return rows;
  }

  /** The application's own check, in its own words. */
  private void standing(Who who) throws SQLException {
    try (PreparedStatement ask = guarded.prepareStatement(standing)) {
      int at = 1;
      for (String name : names) {
        switch (name) {
          case "actor" -> ask.setObject(at++, who.supporter());
          case "hat" -> ask.setString(at++, "SUPPORTER");
          case "subject" -> ask.setObject(at++, who.peer());
          case "class" -> ask.setString(at++, "NOTE");
          case "walk" -> ask.setObject(at++, who.walk());
          default -> ask.setObject(at++, null, java.sql.Types.OTHER);
        }
      }
      ask.executeQuery().close();
    }
  }

  private final List<String> names = new ArrayList<>();

  private String positional(String sql) {
    var matcher = java.util.regex.Pattern.compile("(?<!:):([a-z]+)").matcher(sql);
    return matcher.replaceAll(found -> {
      names.add(found.group(1));
      return "?";
    });
  }

  private static int rows(Connection connection, String sql, UUID id) throws SQLException {
    try (PreparedStatement ask = connection.prepareStatement(sql)) {
      if (id != null && sql.contains("?")) {
        ask.setObject(1, id);
      }
      int rows = 0;
      try (ResultSet row = ask.executeQuery()) {
        while (row.next()) {
          rows++;
        }
      }
      return rows;
    }
  }

  private static UUID id(String takes, Who who) {
    return switch (takes) {
      case "w" -> who.walk();
      case "n" -> who.note();
      case "f" -> who.foreign();
      default -> null;
    };
  }

  private List<Who> people() throws SQLException {
    List<Who> people = new ArrayList<>();
    try (Statement ask = open.createStatement();
        ResultSet row =
            ask.executeQuery(
                """
                select p.supporter, p.peer, p.scope,
                  (select m.id from accompaniment.meeting m where m.walk = p.scope limit 1) as note,
                  (select m.id from accompaniment.meeting m where m.peer <> p.peer and m.supporter <> p.supporter limit 1)
                    as foreign_note
                from confidentiality.pair p order by md5(p.scope::text) limit 300
                """)) {
      while (row.next()) {
        people.add(
            new Who(
                row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getObject(3, UUID.class),
                row.getObject(4, UUID.class), row.getObject(5, UUID.class)));
      }
    }
    open.commit();
    return people;
  }

  private byte[] key() throws SQLException {
    try (Statement ask = open.createStatement();
        ResultSet row = ask.executeQuery("select value from sec.key")) {
      row.next();
      return row.getBytes(1);
    }
  }

  /** Derived as the application derives it. */
  private String appPassword() throws Exception {
    javax.crypto.Mac mac = javax.crypto.Mac.getInstance("HmacSHA256");
    mac.init(new javax.crypto.spec.SecretKeySpec(
        database.password().getBytes(java.nio.charset.StandardCharsets.UTF_8), "HmacSHA256"));
    byte[] derived = mac.doFinal(("accanto:" + PASSWORD_OF).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    return java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(derived);
  }

  @FunctionalInterface
  private interface Work {
    int run() throws Exception;
  }

  private static double timed(Work work) throws Exception {
    long start = System.nanoTime();
    int rows = work.run();
    double took = (System.nanoTime() - start) / 1e6;
    if (rows < 0) {
      throw new IllegalStateException();
    }
    return took;
  }

  private static double at(double[] sorted, int percent) {
    return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
  }
}
