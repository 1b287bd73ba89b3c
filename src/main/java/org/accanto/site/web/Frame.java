package org.accanto.site.web;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.accanto.site.DeviceInUse;
import org.accanto.site.Languages;
import org.accanto.site.NavItem;
import org.accanto.site.Slot;
import org.jspecify.annotations.Nullable;

/**
 * What the layout and the fragments need to know about one request; templates find it as {@code
 * frame}.
 */
final class Frame {

  /** How many entries stand side by side on 320 pixels. */
  private static final int FIT = 5;

  /** What stays the same while the page is rendered. */
  record Facts(
      Locale locale,
      ReadingChoices choices,
      String path,
      String exitAddress,
      DeviceInUse.Kind device,
      long day,
      Duration idle,
      Duration left,
      List<NavItem> nav,
      List<Slot> bar,
      @Nullable String firstStyle,
      boolean part,
      boolean savesData) {}

  private final Facts facts;
  private final Assets assets;
  private final Set<String> icons = new LinkedHashSet<>();

  Frame(Facts facts, Assets assets) {
    this.facts = facts;
    this.assets = assets;
  }

  public String getLang() {
    return facts.locale().toLanguageTag();
  }

  public String getDir() {
    return Languages.direction(facts.locale());
  }

  public String getLanguageName() {
    return Languages.ownName(facts.locale());
  }

  public @Nullable String getText() {
    return facts.choices().text().equals("normal") ? null : facts.choices().text();
  }

  public @Nullable String getTheme() {
    return facts.choices().theme().equals("device") ? null : facts.choices().theme();
  }

  /** "own" where the person asks to save data: the device's own fonts instead of 37 KB. */
  public @Nullable String getFonts() {
    return facts.savesData() ? "own" : null;
  }

  public String getPath() {
    return facts.path();
  }

  public String getExitAddress() {
    return facts.exitAddress();
  }

  /** Leaving must end the session, so that a link alone will not do. */
  public boolean isShared() {
    return facts.device() == DeviceInUse.Kind.SHARED;
  }

  /** Minutes without a request after which a session on a shared device ends. */
  public long getIdleMinutes() {
    return facts.idle().toMinutes();
  }

  /**
   * Seconds until the warning: two minutes before the end, which may come one minute early because
   * the server notes requests once a minute.
   */
  public long getWarnAfter() {
    return facts.idle().minusMinutes(3).toSeconds();
  }

  /** Seconds until a session on a shared device ends, however much it is used. */
  public long getSecondsLeft() {
    return facts.left().toSeconds();
  }

  /**
   * The script that keeps the emergency numbers; another address for each language and each day, so
   * that changed numbers arrive. Only on a device of one's own, and never where data is saved.
   */
  public @Nullable String getOffline() {
    boolean own = facts.device() == DeviceInUse.Kind.OWN && !facts.savesData();
    return own ? assets.address("/assets/offline.js") + "?" + getLang() + "." + facts.day() : null;
  }

  public List<NavItem> getNav() {
    return facts.nav();
  }

  /** What a phone has no room for, and shows under "More". */
  public List<NavItem> getTucked() {
    List<NavItem> nav = facts.nav();
    return nav.size() <= FIT ? List.of() : nav.subList(FIT - 1, nav.size());
  }

  public boolean isTuckedHere() {
    return getTucked().stream().anyMatch(this::isHere);
  }

  public List<Slot> getBar() {
    return facts.bar();
  }

  /**
   * The whole stylesheet on the very first page, which saves a slow phone one round trip; null
   * afterwards.
   */
  public @Nullable String getFirstStyle() {
    return facts.firstStyle();
  }

  /** Whether this is the very first page; a condition on the text itself would read all of it. */
  public boolean isFirst() {
    return facts.firstStyle() != null;
  }

  /** The entry with the longest path that leads to this page or to a page above it. */
  public boolean isHere(NavItem item) {
    int longest =
        facts.nav().stream()
            .map(NavItem::path)
            .filter(this::under)
            .mapToInt(String::length)
            .max()
            .orElse(-1);
    return under(item.path()) && item.path().length() == longest;
  }

  private boolean under(String path) {
    return facts.path().equals(path) || facts.path().startsWith(path + "/");
  }

  /**
   * Where an icon is drawn from: this page's own symbols, or the sprite when only a part of a page
   * is sent.
   */
  public String icon(String name) {
    String symbol = assets.icon(name);
    if (facts.part()) {
      return assets.address("/assets/icons.svg") + "#" + name;
    }
    icons.add(symbol);
    return "#" + name;
  }

  /** The symbols of all icons used so far; the layout writes them last. */
  public String getSymbols() {
    return String.join("", icons);
  }

  /** A key that makes a second submit of the same form harmless. */
  public String getOnce() {
    return UUID.randomUUID().toString();
  }

  /** Whether the option is the value, or among the values, of a field; enums count by name. */
  public boolean chosen(@Nullable Object value, String option) {
    return switch (value) {
      case null -> false;
      case Collection<?> many -> many.stream().anyMatch(one -> name(one).equals(option));
      case Object[] many -> Arrays.stream(many).anyMatch(one -> name(one).equals(option));
      default -> name(value).equals(option);
    };
  }

  private static String name(@Nullable Object value) {
    return value instanceof Enum<?> constant ? constant.name() : String.valueOf(value);
  }

  /** The letter under the arch. */
  public String initial(String name) {
    return name.isBlank() ? "" : name.strip().substring(0, name.strip().offsetByCodePoints(0, 1));
  }

  /** A browser drops the first line break in a text area; this one is there to be dropped. */
  public String area(@Nullable Object value) {
    return value == null ? "" : "\n" + value;
  }
}
