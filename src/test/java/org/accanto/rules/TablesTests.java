package org.accanto.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.accanto.testing.AccantoTest;
import org.accanto.testing.Cast;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The second line of defence has no hole: every table is closed when nobody acts, and the role that
 * the application uses owns nothing and bypasses nothing.
 */
@AccantoTest
@Tag("rules")
class TablesTests {

  /** Tables that hold nothing personal, each with the reason why everybody may read it. */
  private static final Map<String, String> NOT_PERSONAL =
      Map.of("confidentiality.decision", "the decision table itself, without a person in it");

  private static final String OUR_TABLES =
      """
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'flyway', 'sec')
        and n.nspname not like 'pg_%'
      """;

  @Autowired JdbcClient application;
  @Autowired Cast cast;

  @Test
  void everyTableForcesItsPolicies() {
    List<String> open =
        application
            .sql(
                "select n.nspname || '.' || c.relname "
                    + OUR_TABLES
                    + " and not (c.relrowsecurity and c.relforcerowsecurity)")
            .query(String.class)
            .list();

    assertThat(open).isSubsetOf(NOT_PERSONAL.keySet());
  }

  @Test
  void whenNobodyActsEveryTableCountsZeroOrRefuses() {
    cast.pair(cast.peer("Amina"), cast.supporter("Luca"), true);

    assertThat(readable())
        .isNotEmpty()
        .filteredOn(table -> !NOT_PERSONAL.containsKey(table))
        .allSatisfy(table ->
            assertThat(application.sql("select count(*) from " + table).query(Long.class).single())
                .as(table)
                .isZero());
  }

  @Test
  void theApplicationOwnsNothingAndBypassesNothing() {
    Map<String, Object> me =
        application
            .sql(
                """
                select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
                  (select count(*) from pg_class where relowner = r.oid) as owned,
                  (select count(*) from pg_proc where proowner = r.oid) as functions
                from pg_roles r where rolname = current_user
                """)
            .query()
            .singleRow();

    assertThat(me)
        .containsEntry("rolsuper", false)
        .containsEntry("rolbypassrls", false)
        .containsEntry("rolcreaterole", false)
        .containsEntry("rolcreatedb", false)
        .containsEntry("owned", 0L)
        .containsEntry("functions", 0L);
  }

  @Test
  void dangerousRightsAreNotGranted() {
    List<String> dangerous =
        application
            .sql(
                "select n.nspname || '.' || c.relname "
                    + OUR_TABLES
                    + """
                     and (has_table_privilege(c.oid, 'TRUNCATE')
                       or has_table_privilege(c.oid, 'REFERENCES') or has_table_privilege(c.oid, 'TRIGGER'))
                    """)
            .query(String.class)
            .list();

    assertThat(dangerous).isEmpty();
  }

  @Test
  void functionsThatLookPastPoliciesPinTheirSearchPathAndLiveInSec() {
    List<String> loose =
        application
            .sql(
                """
                select n.nspname || '.' || p.proname from pg_proc p
                join pg_namespace n on n.oid = p.pronamespace
                where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema')
                  and (n.nspname <> 'sec' or p.proconfig is null
                    or not exists (select from unnest(p.proconfig) c where c like 'search_path=%'))
                """)
            .query(String.class)
            .list();

    assertThat(loose).isEmpty();
  }

  /** Each with the reason in its migration: for other functions of the schema, or for the owner. */
  @Test
  void whatIsForTheDefinerOrTheOwnerAloneTheApplicationCannotCall() {
    List<String> callable =
        application
            .sql(
                """
                select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                where n.nspname = 'sec' and has_function_privilege(p.oid, 'EXECUTE')
                  and p.proname in ('people_called', 'is_called', 'was_called', 'keep_earlier_name',
                    'keep_listed_name', 'sealed', 'pairs', 'same_side', 'secret_asked', 'apart_from', 'beyond_limits',
                    'master_keys', 'know_master_key', 'keys_to_rewrap', 'rewrap', 'forget_master_key')
                """)
            .query(String.class)
            .list();

    assertThat(callable).isEmpty();
  }

  @Test
  void theSigningKeyCannotBeRead() {
    assertThat(
            application
                .sql("select has_table_privilege('sec.key', 'SELECT')")
                .query(Boolean.class)
                .single())
        .isFalse();
  }

  private List<String> readable() {
    return application
        .sql(
            "select n.nspname || '.' || c.relname "
                + OUR_TABLES
                + " and has_schema_privilege(n.oid, 'USAGE') and has_table_privilege(c.oid, 'SELECT')")
        .query(String.class)
        .list();
  }
}
