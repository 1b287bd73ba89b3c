package org.accanto.testing;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;

/**
 * Counts the abuses of which every test ran and passed; the group says so as its last line. A test
 * that did not run, for whatever reason, has denied nothing.
 */
class DeniedAbuses implements TestWatcher {

  private static final ExtensionContext.Namespace ABUSES =
      ExtensionContext.Namespace.create(DeniedAbuses.class);

  /** What each test came to; said when all have ended. */
  static final class Tally implements AutoCloseable {

    private final Map<Method, Boolean> passed = new ConcurrentHashMap<>();

    void is(Method test, boolean good) {
      passed.merge(test, good, Boolean::logicalAnd);
    }

    List<String> denied(SortedMap<String, List<Method>> all) {
      return all.entrySet().stream()
          .filter(one -> one.getValue().stream().allMatch(test -> passed.getOrDefault(test, false)))
          .map(Map.Entry::getKey)
          .collect(Collectors.toList());
    }

    @Override
    public void close() {
      if (!"abuse".equals(System.getProperty("groups"))) {
        return;
      }
      SortedMap<String, List<Method>> all = Abuses.byNumber();
      List<String> denied = denied(all);
      all.keySet().stream()
          .filter(number -> !denied.contains(number))
          .forEach(number -> System.out.println("not denied: " + number));
      System.out.println("FIGURE denied " + denied.size() + " of " + Abuses.CASES);
    }
  }

  @Override
  public void testSuccessful(ExtensionContext test) {
    came(test, true);
  }

  @Override
  public void testFailed(ExtensionContext test, Throwable cause) {
    came(test, false);
  }

  @Override
  public void testAborted(ExtensionContext test, Throwable cause) {
    came(test, false);
  }

  @Override
  public void testDisabled(ExtensionContext test, Optional<String> reason) {
    came(test, false);
  }

  private static void came(ExtensionContext test, boolean good) {
    test.getRoot()
        .getStore(ABUSES)
        .computeIfAbsent(Tally.class, type -> new Tally(), Tally.class)
        .is(test.getRequiredTestMethod(), good);
  }
}
