package org.accanto.access.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a browser says of itself, in two words that its owner recognises: "Firefox, Android". */
final class BrowserName {

  private static final Map<String, String> BROWSERS = new LinkedHashMap<>();
  private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

  static {
    // The order matters: most browsers also claim to be another.
    BROWSERS.put("SamsungBrowser", "Samsung Internet");
    BROWSERS.put("EdgA", "Edge");
    BROWSERS.put("Edg/", "Edge");
    BROWSERS.put("OPR/", "Opera");
    BROWSERS.put("FxiOS", "Firefox");
    BROWSERS.put("Firefox", "Firefox");
    BROWSERS.put("CriOS", "Chrome");
    BROWSERS.put("Chrome", "Chrome");
    BROWSERS.put("Safari", "Safari");
    SYSTEMS.put("Android", "Android");
    SYSTEMS.put("iPhone", "iPhone");
    SYSTEMS.put("iPad", "iPad");
    SYSTEMS.put("Windows", "Windows");
    SYSTEMS.put("Mac OS", "Mac");
    SYSTEMS.put("Linux", "Linux");
  }

  private BrowserName() {}

  static String of(@Nullable String agent) {
    if (agent == null) {
      return "";
    }
    return Stream.of(first(BROWSERS, agent), first(SYSTEMS, agent))
        .filter(name -> !name.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String first(Map<String, String> names, String agent) {
    return names.entrySet().stream()
        .filter(name -> agent.contains(name.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }
}
