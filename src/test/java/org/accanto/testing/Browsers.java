package org.accanto.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The one real browser of a test run: Chromium as the system has it, never downloaded. */
final class Browsers {

  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private Browsers() {}

  private static final class Running {
    static final Playwright PLAYWRIGHT =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    static Browser chromium = launch();

    /** Playwright itself keeps it away from /dev/shm, which is small in many containers. */
    static Browser launch() {
      return PLAYWRIGHT
          .chromium()
          .launch(new BrowserType.LaunchOptions().setExecutablePath(executable()).setArgs(QUIET));
    }
  }

  /** One that died fails the test that it died in, and not all tests after it. */
  static Browser chromium() {
    if (!Running.chromium.isConnected()) {
      Running.chromium = Running.launch();
    }
    return Running.chromium;
  }

  private static Path executable() {
    return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() ->
            new IllegalStateException("browser tests need chromium: apt-get install chromium"));
  }
}
