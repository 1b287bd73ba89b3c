package org.accanto.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;

/** Somebody's phone: 390 pixels wide, a real browser, with or without JavaScript. */
public final class Phone implements AutoCloseable {

  /** Long enough for a machine that does much else; nobody waits for it where all is well. */
  private static final double PATIENCE = 60_000;

  private final String address;
  private final BrowserContext context;
  private final Page page;
  private int loaded;

  private Phone(String address, Browser.NewContextOptions options) {
    this.address = address;
    this.context = Browsers.chromium().newContext(options);
    this.context.setDefaultTimeout(PATIENCE);
    this.page = context.newPage();
    this.page.onLoad(any -> loaded++);
  }

  public static Phone in(Site site, String language) {
    return new Phone(site.address(), options().setLocale(language)).reading(language);
  }

  public static Phone withoutJavaScript(Site site, String language) {
    return new Phone(site.address(), options().setLocale(language).setJavaScriptEnabled(false))
        .reading(language);
  }

  public static Phone inTheDark(Site site, String language) {
    return new Phone(site.address(), options().setLocale(language).setColorScheme(ColorScheme.DARK))
        .reading(language);
  }

  /** Any address, for pages that need no people. */
  public static Phone at(String address, String language, ColorScheme colours, int width) {
    var options = options().setLocale("en").setColorScheme(colours).setViewportSize(width, 844);
    return new Phone(address, options).reading(language);
  }

  private static Browser.NewContextOptions options() {
    // Colours that are still on their way would be judged as they are just then.
    return new Browser.NewContextOptions()
        .setViewportSize(390, 844)
        .setIsMobile(true)
        .setReducedMotion(ReducedMotion.REDUCE);
  }

  private Phone reading(String language) {
    return cookie("lang", language);
  }

  public Phone signedIn(String token) {
    return cookie("accanto", token);
  }

  public Phone cookie(String name, String value) {
    context.addCookies(List.of(new Cookie(name, value).setUrl(address)));
    return this;
  }

  public Page page() {
    return page;
  }

  public Phone open(String path) {
    page.navigate(address + path);
    return this;
  }

  /** Presses the button or link with this name, which leads to another page. */
  public Phone press(String name) {
    return press(named(name));
  }

  /**
   * Presses what leads to another page, and waits until that page is there: the browser says that
   * something was pressed before it begins to leave.
   */
  public Phone press(Locator what) {
    int before = loaded;
    what.first().click();
    page.waitForCondition(() -> loaded > before);
    return this;
  }

  /** Presses what leads to another page, found as styles find it. */
  public Phone pressAt(String where) {
    return press(page.locator(where));
  }

  /** In a row, also where the machine is slow between two of them: the page's own time stands. */
  public Phone pressShiftThreeTimes() {
    page.clock().setFixedTime(System.currentTimeMillis());
    for (int i = 0; i < 3; i++) {
      page.keyboard().press("Shift");
    }
    return this;
  }

  public Phone back() {
    page.goBack();
    return this;
  }

  /** The button or link with this name. */
  public Locator named(String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
        .or(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)))
        .first();
  }

  /** Ticks a box or one of several, where a finger would. */
  public Phone choose(String box) {
    page.locator(box).first().check();
    return this;
  }

  public Phone write(String label, String words) {
    // As text: part of the label is enough. A quoted pattern means something else to the browser.
    page.getByLabel(label).first().fill(words);
    return this;
  }

  public Phone says(String words) {
    PlaywrightAssertions.assertThat(page.locator("body"))
        .containsText(
            words,
            new LocatorAssertions.ContainsTextOptions()
                .setUseInnerText(true)
                .setTimeout(PATIENCE / 4));
    return this;
  }

  public Phone doesNotSay(String words) {
    assertThat(page.content()).doesNotContain(words);
    return this;
  }

  /** Nobody is shut out: axe finds nothing, and nothing has to be scrolled sideways. */
  public Phone isForEverybody() {
    assertThat(Axe.finds(page)).as(page.url()).isEmpty();
    Object sideways =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(((Number) sideways).intValue()).as("scrolls sideways: " + page.url()).isZero();
    return this;
  }

  /** Keeps a picture of the page in target/pictures, when asked with -Daccanto.pictures=true. */
  public Phone picture(String name) {
    if (Boolean.getBoolean("accanto.pictures")) {
      Path file = Path.of("target", "pictures", name.replaceAll("[^\\w-]+", "-") + ".png");
      page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }
    return this;
  }

  @Override
  public void close() {
    context.close();
  }
}
