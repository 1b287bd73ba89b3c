package org.accanto.database;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A small application that writes row after row and says so after each, until it is killed. */
final class AnsweringApplication {
  private AnsweringApplication() {}

  public static void main(String[] args) throws Exception {
    PrintStream answers =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    try (EmbeddedPostgres server = EmbeddedPostgres.start(Path.of(args[0]), 0);
        var connection = Asked.connect(server);
        var statement = connection.createStatement()) {
      statement.execute("create table answered (number integer)");
      for (int number = 1; ; number++) {
        statement.execute("insert into answered values (" + number + ")");
        answers.println(number);
      }
    }
  }
}
