package org.accanto.enrolment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.accanto.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows that could not become a person, kept for a day so that they can be mended. */
@Repository
class ImportRefusals {

  private final JdbcClient database;

  ImportRefusals(JdbcClient database) {
    this.database = database;
  }

  void add(UUID file, ImportStep.Refused refused) {
    database
        .sql(
            """
            insert into enrolment.import_refused (file, number, cells, beyond, troubles)
            values (:file, :number, :cells::text[], :beyond::text[], :troubles::text[])
            """)
        .param("file", file)
        .param("number", refused.row().number())
        .param("cells", Sql.array(refused.row().cells()))
        .param("beyond", Sql.array(refused.row().beyond()))
        .param(
            "troubles", Sql.array(refused.troubles().stream().map(ImportRefusals::text).toList()))
        .update();
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
