package org.accanto.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;

/** Somebody's phone: 390 pixels wide, a real browser, with or without JavaScript. */
public final class Phone implements AutoCloseable {

  private static final List<String> STANDARDS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  /**
   * Rules for which axe first loads every style and sound again by script, without end where a page
   * has JavaScript off. Nothing here plays, and no style turns with the phone.
   */
  private static final List<String> LOAD_FIRST =
      List.of("no-autoplay-audio", "css-orientation-lock");

  private final String address;
  private final BrowserContext context;
  private final Page page;

  private Phone(String address, Browser.NewContextOptions options) {
    this.address = address;
    this.context = Browsers.chromium().newContext(options);
    this.context.setDefaultTimeout(20_000);
    this.page = context.newPage();
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
    return new Browser.NewContextOptions().setViewportSize(390, 844).setIsMobile(true);
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

  /** Presses the button or link with this name. */
  public Phone press(String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
        .or(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)))
        .first()
        .click();
    page.waitForLoadState();
    return this;
  }

  public Phone write(String label, String words) {
    // As text: part of the label is enough. A quoted pattern means something else to the browser.
    page.getByLabel(label).first().fill(words);
    return this;
  }

  public Phone says(String words) {
    assertThat(page.locator("body").innerText()).contains(words);
    return this;
  }

  public Phone doesNotSay(String words) {
    assertThat(page.content()).doesNotContain(words);
    return this;
  }

  /** Nobody is shut out: axe finds nothing, and nothing has to be scrolled sideways. */
  public Phone isForEverybody() {
    AxeResults found = new AxeBuilder(page).withTags(STANDARDS).disableRules(LOAD_FIRST).analyze();
    assertThat(found.getViolations()).as(page.url()).isEmpty();
    Object sideways =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(((Number) sideways).intValue()).as("scrolls sideways: " + page.url()).isZero();
    return this;
  }

  public Phone picture(Path file) {
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    return this;
  }

  @Override
  public void close() {
    context.close();
  }
}
