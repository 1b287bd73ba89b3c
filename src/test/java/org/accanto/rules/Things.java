package org.accanto.rules;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accanto.testing.Cast;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The addresses of a book's own things: each variable filled with an id that is really there. */
record Things(Book book, Cast cast, JdbcClient application) {

  /** A row that names her or the walk. */
  static final String OF_THE_BOOK = "(t::text like ? or t::text like ?)";

  /** Of several rows, one that is told to her: a database gives them in any order. */
  private static final String HERS_FIRST =
      " order by (to_jsonb(t) ->> 'person' = ?) desc nulls last";

  /** Where the thing of a path variable stands, when the variable is not called like its table. */
  private static final Map<String, String> TABLES =
      Map.of(
          "piece", "enrolment.story",
          "peer", "access.person",
          "/asks/{id}", "confidentiality.ask",
          "/authorisations/{id}", "confidentiality.authorisation",
          "/emergencies/{id}", "confidentiality.emergency",
          "/delays/{id}", "confidentiality.emergency",
          "/me/apart/{one}", "enrolment.apart");

  /** What is one of a few words and no id. */
  private static final Map<String, String> WORDS =
      Map.of(
          "path", "yours",
          "hat", "PEER",
          "change", "supporter",
          "/asking/{step}", "words",
          "/me/asked/{step}", "words");

  private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

  String address(String path) {
    Matcher variable = VARIABLE.matcher(path);
    return variable.replaceAll(found -> thing(found.group(1), path.substring(0, found.end())));
  }

  /** The id of such a thing in the book; for what is no thing of a book, nobody's. */
  private String thing(String variable, String upToHere) {
    String word = WORDS.getOrDefault(upToHere, WORDS.get(variable));
    if (word != null) {
      return word;
    }
    if (variable.equals("walk") || variable.equals("person")) {
      return variable.equals("walk") ? book.walk().toString() : amina();
    }
    if (upToHere.equals("/plans/{plan}")) {
      return cast.text("select plan from matching.plan_peer where peer = ?::uuid", amina());
    }
    if (upToHere.startsWith("/plans/") && variable.equals("supporter")) {
      return book.luca().actor().person().toString();
    }
    String table = TABLES.getOrDefault(upToHere, TABLES.get(variable));
    return having("id").stream()
        .filter(one -> one.equals(table) || one.endsWith("." + variable))
        .map(one ->
            cast.text(
                "select id from " + one + " t where " + OF_THE_BOOK + HERS_FIRST,
                like(amina()),
                like(book.walk()),
                amina()))
        .filter(id -> !id.isEmpty())
        .findFirst()
        .orElseGet(() -> UUID.randomUUID().toString());
  }

  private String amina() {
    return book.amina().actor().person().toString();
  }

  static String like(Object id) {
    return "%" + id + "%";
  }

  /** Our tables that the application may read and that have such a column. */
  List<String> having(String column) {
    return application
        .sql(
            """
            select n.nspname || '.' || c.relname from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
             where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema|flyway|sec)'
               and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = ?)
               and has_schema_privilege(n.oid, 'USAGE') and has_table_privilege(c.oid, 'SELECT')
            """)
        .params(column)
        .query(String.class)
        .list();
  }
}
