package org.accanto.rights.web;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.accanto.shared.HoldsPersonalData.Entry;
import org.accanto.shared.HoldsPersonalData.Id;
import org.accanto.shared.HoldsPersonalData.Kind;
import org.accanto.site.Languages;
import org.springframework.stereotype.Component;

/** All of it for reading and for paper: one page that loads nothing and runs nothing. */
@Component
class OwnFilePage {

  private static final String STYLE =
      """
      body{font:1.05rem/1.55 system-ui,sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem;color:#222;background:#fff}
      h2{margin-top:2.2rem;border-bottom:2px solid #bbb}
      dl{margin:0 0 1.2rem;padding:.6rem 0;border-bottom:1px solid #ddd;break-inside:avoid}
      dt{color:#555;font-size:.9rem}dd{margin:0 0 .5rem;white-space:pre-wrap;overflow-wrap:anywhere}
      """;

  private final OwnFileWords words;

  OwnFilePage(OwnFileWords words) {
    this.words = words;
  }

  byte[] of(OwnFile file) {
    StringBuilder html = new StringBuilder();
    Locale locale = file.locale();
    String title = escaped(words.text(locale, "rights.file.title"));
    html.append("<!doctype html>\n<html lang=\"")
        .append(Languages.formatting(locale).getLanguage())
        .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
        .append("style-src 'unsafe-inline'\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
        .append(title)
        .append("</title>\n<style>\n")
        .append(STYLE)
        .append("</style>\n</head>\n<body>\n<h1>")
        .append(title)
        .append("</h1>\n<p>")
        .append(escaped(words.text(locale, "rights.file.made", words.moment(file.at(), file))))
        .append("</p>\n");
    file.kinds().forEach(kind -> kind(html, kind, file));
    return html.append("</body>\n</html>\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  private void kind(StringBuilder html, Kind kind, OwnFile file) {
    html.append("<section>\n<h2>")
        .append(escaped(words.text(file.locale(), kind.title())))
        .append("</h2>\n");
    kind.entries().forEach(entry -> entry(html, kind, entry, file));
    html.append("</section>\n");
  }

  private void entry(StringBuilder html, Kind kind, Entry entry, OwnFile file) {
    StringBuilder fields = new StringBuilder();
    entry
        .fields()
        .forEach((name, value) -> {
          if (!(value instanceof Id)) {
            fields
                .append("<dt>")
                .append(escaped(words.text(file.locale(), kind.label(name))))
                .append("</dt><dd>")
                .append(escaped(words.of(value, file)))
                .append("</dd>\n");
          }
        });
    if (!fields.isEmpty()) {
      html.append("<dl>\n").append(fields).append("</dl>\n");
    }
  }

  private static String escaped(String text) {
    return htmlEscape(text, "UTF-8");
  }
}
