package org.accanto.rights;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files that rest, as the database decides about them. */
@Repository
class RestRows {

  private final JdbcClient database;

  RestRows(JdbcClient database) {
    this.database = database;
  }

  boolean mine() {
    return database.sql("select sec.i_rest()").query(Boolean.class).single();
  }

  void mine(boolean rests) {
    database.sql("select sec.let_rest(:rests)").param("rests", rests).query(row -> {});
  }

  /** How those are called of whose rest the acting person is told. */
  List<String> others() {
    return database
        .sql(
            """
            select distinct c.called from sec.called(array(select sec.who_rests())) c
             where c.called <> '' order by c.called
            """)
        .query(String.class)
        .list();
  }
}
