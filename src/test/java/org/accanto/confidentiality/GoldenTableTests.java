package org.accanto.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.accanto.testing.AccantoTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table stands twice, in a reviewed file and in the database: here they are one. */
@AccantoTest
@Tag("confidentiality")
class GoldenTableTests {

  @Autowired JdbcClient database;

  @Test
  void theDatabaseHoldsTheSameTableCellByCell() {
    List<String> file = new ArrayList<>();
    DecisionTable table = DecisionTable.golden();
    for (DataClass of : DataClass.values()) {
      for (Relation relation : Relation.values()) {
        DecisionTable.Cell cell = table.cell(of, relation);
        if (cell.answer() != '-') {
          file.add(of + " " + relation + " " + cell.answer() + " " + cell.writes());
        }
      }
    }

    assertThat(
            database
                .sql(
                    """
                    select class || ' ' || relation || ' ' || answer || ' ' || writes
                    from confidentiality.decision
                    """)
                .query(String.class)
                .list())
        .containsExactlyInAnyOrderElementsOf(file);
  }
}
