package org.accanto.enrolment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.shared.PersonId;
import org.accanto.shared.Sql;
import org.accanto.vault.Place;
import org.accanto.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Rows that could not become a person, kept for a day so that they can be mended. */
@Repository
class ImportRefusals {

  private final JdbcClient database;
  private final ListedRows rows;
  private final JsonMapper json;
  private final Vault vault;

  ImportRefusals(JdbcClient database, ListedRows rows, JsonMapper json, Vault vault) {
    this.database = database;
    this.rows = rows;
    this.json = json;
    this.vault = vault;
  }

  void add(UUID file, List<ImportStep.Refused> refused, Actor by) {
    rows.write(
        """
        insert into enrolment.import_refused (file, number, cells, beyond, troubles)
        select :file, r.number, r.cells, r.beyond, r.troubles
          from jsonb_to_recordset(:rows::jsonb) as r(number integer, cells bytea, beyond bytea,
            troubles text[])
        """,
        refused.stream().map(one -> values(file, one, by.person())).toList(),
        Map.of("file", file));
  }

  private Map<String, Object> values(UUID file, ImportStep.Refused refused, PersonId by) {
    int number = refused.row().number();
    Map<String, Object> values = new HashMap<>();
    values.put("number", number);
    values.put("troubles", refused.troubles().stream().map(ImportRefusals::text).toList());
    Map.of("cells", refused.row().cells(), "beyond", refused.row().beyond())
        .forEach((column, cells) ->
            rows.seal(
                values,
                column,
                Sealed.refused(by, file, number, column),
                json.writeValueAsString(cells)));
    return values;
  }

  List<ImportStep.Refused> of(UUID file) {
    return database
        .sql(
            """
            select r.*, f.brought_by from enrolment.import_refused r
              join enrolment.import_file f on f.id = r.file where r.file = :file order by r.number
            """)
        .param("file", file)
        .query((row, n) -> row(row))
        .list();
  }

  private static String text(ImportTrouble trouble) {
    return trouble.column() + " " + trouble.why().name() + " " + trouble.number();
  }

  private static ImportTrouble trouble(String text) {
    String[] part = text.split(" ");
    return new ImportTrouble(
        Integer.parseInt(part[0]), ImportReason.valueOf(part[1]), Integer.parseInt(part[2]));
  }

  private ImportStep.Refused row(ResultSet row) throws SQLException {
    return new ImportStep.Refused(
        new SheetRow(row.getInt("number"), cells(row, "cells"), cells(row, "beyond")),
        Sql.texts(row, "troubles").stream().map(ImportRefusals::trouble).toList());
  }

  private List<String> cells(ResultSet row, String column) throws SQLException {
    PersonId by = Sql.person(row, "brought_by");
    Place place = Sealed.refused(by, Sql.uuid(row, "file"), row.getInt("number"), column);
    return List.of(json.readValue(vault.open(place, row.getBytes(column)), String[].class));
  }
}
