package org.accanto.site.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** What must hold for a template; {@link #faults} returns what is wrong. */
final class TemplateRules {

  private static final Pattern LETTER = Pattern.compile("\\p{L}");
  private static final Pattern BORROWED = Pattern.compile("~\\{\\s*([a-z]+)/");
  private static final Pattern KEY = Pattern.compile("#\\{([a-zA-Z0-9.-]+)[}(]");
  private static final Pattern LITERAL = Pattern.compile("^'[^']*\\p{L}{2}[^']*'$");
  private static final Set<String> SPOKEN =
      Set.of("title", "alt", "placeholder", "aria-label", "label");
  private static final Set<String> FIELDS = Set.of("input", "select", "textarea");

  private TemplateRules() {}

  static List<Path> templates() throws IOException {
    try (Stream<Path> files = Files.walk(MessageRules.CODE)) {
      return files.filter(one -> one.toString().endsWith(".html")).toList();
    }
  }

  /** The modules whose pieces and messages a module may use, as its package-info declares. */
  static Set<String> allowed(String module) throws IOException {
    var allowed = new HashSet<>(List.of("site", module));
    Path info = MessageRules.CODE.resolve(module).resolve("package-info.java");
    var declared =
        Pattern.compile("allowedDependencies\\s*=\\s*\\{([^}]*)}").matcher(Files.readString(info));
    if (declared.find()) {
      for (String name : declared.group(1).split(",", -1)) {
        allowed.add(name.replace("\"", "").strip());
      }
    }
    return allowed;
  }

  static List<String> faults(String module, Set<String> allowed, String source) {
    String html = withoutComments(source);
    var wrong = new ArrayList<String>();
    Jsoup.parse(html, "", Parser.xmlParser())
        .traverse((node, depth) -> {
          if (node instanceof TextNode text && LETTER.matcher(text.getWholeText()).find()) {
            wrong.add("text: " + text.getWholeText().strip());
          }
          if (node instanceof Element element) {
            wrong.addAll(faults(module, element));
          }
        });
    foreign(BORROWED, html, allowed).forEach(name -> wrong.add("borrows from " + name));
    foreign(KEY, html, allowed).forEach(key -> wrong.add("speaks for another module: " + key));
    return wrong;
  }

  /** Keys that a template names in full. */
  static Set<String> keys(String html) {
    var keys = new HashSet<String>();
    KEY.matcher(withoutComments(html)).results().forEach(found -> keys.add(found.group(1)));
    return keys;
  }

  private static String withoutComments(String html) {
    return html.replaceAll("(?s)<!--.*?-->", "");
  }

  private static Stream<String> foreign(Pattern pattern, String html, Set<String> allowed) {
    return pattern
        .matcher(html)
        .results()
        .map(found -> found.group(1))
        .filter(name -> !allowed.contains(name.replaceAll("\\..*", "")));
  }

  private static List<String> faults(String module, Element element) {
    var wrong = new ArrayList<String>();
    String tag = element.normalName();
    boolean borrowed = element.hasAttr("th:replace");
    if ((tag.equals("style") && !element.hasAttr("th:utext"))
        || (tag.equals("script") && !element.hasAttr("th:src"))) {
      wrong.add("inline <" + tag + ">");
    }
    if (!module.equals("site") && FIELDS.contains(tag) && !borrowed) {
      wrong.add("a field written by hand: <" + tag + ">");
    }
    if ((borrowed || element.hasAttr("th:insert")) && decides(element)) {
      wrong.add("a condition on the tag that is replaced never runs: <" + tag + ">");
    }
    boolean post = element.attr("method").equalsIgnoreCase("post");
    if (tag.equals("form") && !borrowed && post && !element.hasAttr("th:action")) {
      wrong.add("a form without th:action");
    }
    if (tag.equals("form") && !borrowed && !post) {
      wrong.add("a form that puts what is typed into the address");
    }
    for (Attribute attribute : element.attributes()) {
      wrong.addAll(faults(module, attribute));
    }
    return wrong;
  }

  private static boolean decides(Element element) {
    return Stream.of("th:if", "th:unless", "th:each").anyMatch(element::hasAttr);
  }

  private static List<String> faults(String module, Attribute attribute) {
    var wrong = new ArrayList<String>();
    boolean fixed = !attribute.getKey().startsWith("th:");
    String name = attribute.getKey().replace("th:", "");
    String value = attribute.getValue();
    if (name.equals("style") || name.startsWith("on")) {
      wrong.add("inline " + attribute);
    }
    if (fixed && SPOKEN.contains(name) && LETTER.matcher(value).find()) {
      wrong.add("text in " + attribute);
    }
    if (!fixed && LITERAL.matcher(value).find() && Set.of("text", "aria-label").contains(name)) {
      wrong.add("text in " + attribute);
    }
    if (Set.of("method", "formmethod").contains(name) && !value.equals("post")
        || name.equals("hx-get")) {
      wrong.add("what is typed goes into the address by " + attribute);
    }
    if (name.equals("utext") && !module.equals("site")) {
      wrong.add("unescaped " + attribute);
    }
    return wrong;
  }
}
