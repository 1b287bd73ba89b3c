package org.accanto.matching.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was typed after the command: each option once, with a file. */
final class Options {
  private final Map<String, Path> files = new HashMap<>();

  private Options() {}

  /** Only these options; the other ones are a mistake of whoever typed. */
  static Options of(List<String> typed, String... known) {
    Options options = new Options();
    for (int i = 0; i < typed.size(); i += 2) {
      String name = typed.get(i);
      if (!List.of(known).contains(name)) {
        throw new NotUnderstood("\"" + name + "\" is no option here.");
      }
      if (i + 1 == typed.size()) {
        throw new NotUnderstood(name + " needs a file.");
      }
      if (options.files.put(name, path(typed.get(i + 1))) != null) {
        throw new NotUnderstood(name + " was said twice.");
      }
    }
    return options;
  }

  private static Path path(String typed) {
    try {
      return Path.of(typed);
    } catch (InvalidPathException other) {
      throw new NotUnderstood("There cannot be such a file.", other);
    }
  }

  Path file(String name) {
    @Nullable Path file = files.get(name);
    if (file == null) {
      throw new NotUnderstood(name + " is missing.");
    }
    return file;
  }

  Optional<Path> maybe(String name) {
    return Optional.ofNullable(files.get(name));
  }

  /** What was typed makes no command. */
  static final class NotUnderstood extends RuntimeException {
    @java.io.Serial private static final long serialVersionUID = 1L;

    NotUnderstood(String sentence) {
      super(sentence);
    }

    NotUnderstood(String sentence, Throwable cause) {
      super(sentence, cause);
    }
  }
}
