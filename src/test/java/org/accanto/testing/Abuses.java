package org.accanto.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The tests that say of themselves which abuse they try, found in what was compiled. */
public final class Abuses {

  /** How many attempts were listed when the rules were made. */
  public static final int CASES = 98;

  private static final Path COMPILED = Path.of("target", "test-classes");

  private Abuses() {}

  public static SortedMap<String, List<Method>> byNumber() {
    SortedMap<String, List<Method>> found = new TreeMap<>();
    try (Stream<Path> files = Files.walk(COMPILED.resolve(Path.of("org", "accanto")))) {
      files
          .filter(file -> file.getFileName().toString().endsWith("Tests.class"))
          .flatMap(file -> Arrays.stream(load(file).getDeclaredMethods()))
          .filter(method -> method.isAnnotationPresent(Abuse.class))
          .forEach(method -> {
            for (String number : method.getAnnotation(Abuse.class).value()) {
              found.computeIfAbsent(number, key -> new ArrayList<>()).add(method);
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private static Class<?> load(Path file) {
    String name = COMPILED.relativize(file).toString().replace(java.io.File.separatorChar, '.');
    try {
      return Class.forName(name.substring(0, name.length() - ".class".length()), false, loader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ClassLoader loader() {
    return Abuses.class.getClassLoader();
  }
}
