package org.accanto.enrolment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accanto.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows that could not become a person, kept for a day so that they can be mended. */
@Repository
class ImportRefusals {

  private final JdbcClient database;
  private final ListedRows rows;

  ImportRefusals(JdbcClient database, ListedRows rows) {
    this.database = database;
    this.rows = rows;
  }

  void add(UUID file, List<ImportStep.Refused> refused) {
    rows.write(
        """
        insert into enrolment.import_refused (file, number, cells, beyond, troubles)
        select :file, r.number, r.cells, r.beyond, r.troubles
          from jsonb_to_recordset(:rows::jsonb) as r(number integer, cells text[], beyond text[],
            troubles text[])
        """,
        refused.stream().map(ImportRefusals::values).toList(),
        Map.of("file", file));
  }

  private static Map<String, Object> values(ImportStep.Refused refused) {
    return Map.of(
        "number", refused.row().number(),
        "cells", refused.row().cells(),
        "beyond", refused.row().beyond(),
        "troubles", refused.troubles().stream().map(ImportRefusals::text).toList());
  }

  List<ImportStep.Refused> of(UUID file) {
    return database
        .sql("select * from enrolment.import_refused where file = :file order by number")
        .param("file", file)
        .query(ImportRefusals::row)
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

  private static ImportStep.Refused row(ResultSet row, int number) throws SQLException {
    return new ImportStep.Refused(
        new SheetRow(row.getInt("number"), Sql.texts(row, "cells"), Sql.texts(row, "beyond")),
        Sql.texts(row, "troubles").stream().map(ImportRefusals::trouble).toList());
  }
}
