package org.accanto.matching.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.accanto.matching.format.BadInput.Kind;

/**
 * A table of a graph, line by line.
 *
 * @param header the first line, which must be there
 */
record Table(Path file, String header) {

  /** The cells of one line, and where it stands. */
  record Line(Path file, int number, String[] cells) {

    int number(int column, int least, int most) {
      return (int) whole(column, least, most);
    }

    long whole(int column, long least, long most) {
      String cell = cells[column];
      if (!cell.matches("-?\\d{1,18}")) {
        throw Kind.NOT_UNDERSTOOD.refuse(
            "%s, line %d: %s is no whole number.", file, number, Texts.quoted(cell));
      }
      String where = "%s, line %d, column %d".formatted(file, number, column + 1);
      return Fields.number(where, Long.valueOf(cell), least, most);
    }
  }

  void each(Consumer<Line> line) {
    Bytes.read(
        file,
        in -> {
          lines(in, line);
          return header;
        });
  }

  private void lines(InputStream in, Consumer<Line> line) throws IOException {
    try {
      // A decoder of its own refuses what is not UTF-8 instead of replacing it.
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8.newDecoder()));
      String first = lines.readLine();
      if (first == null || !first.strip().equals(header)) {
        throw Kind.OTHER_FORMAT.refuse("%s must begin with the line %s.", file, header);
      }
      int columns = header.split(",", -1).length;
      int number = 1;
      for (String next = lines.readLine(); next != null; next = lines.readLine()) {
        number++;
        String[] cells = next.strip().split(",", -1);
        if (cells.length != columns) {
          throw Kind.OTHER_SHAPE.refuse("%s, line %d must be %s.", file, number, header);
        }
        line.accept(new Line(file, number, cells));
      }
    } catch (CharacterCodingException other) {
      throw Kind.NOT_UNDERSTOOD.refuse("%s is no text in UTF-8.", file);
    }
  }
}
