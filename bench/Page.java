import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One line of pages.txt.
 *
 * @param hat who opens it; "-" for nobody in particular
 * @param form what is posted; empty for a page that is only read
 */
record Page(String name, String hat, String path, String form) {

  static List<Page> read(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\\|", -1))
        .map(
            part ->
                new Page(
                    part[0].strip(),
                    part[1].strip(),
                    part[2].strip(),
                    part.length > 3 ? part[3].strip() : ""))
        .toList();
  }

  static Page get(String path) {
    return new Page(path, "-", path, "");
  }

  List<Session> fitting(List<Session> sessions) {
    return hat.equals("-")
        ? List.of(Session.NOBODY)
        : sessions.stream().filter(session -> session.hat().equals(hat)).toList();
  }

  /** A page answers 200; a form answers with a redirect to the page after it. */
  boolean expects(int status) {
    return form.isEmpty() ? status == 200 : status == 303 || status == 302;
  }

  byte[] request(Session session) {
    String head =
        " %s HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/html\r\nAccept-Language: en\r\nCookie: %s\r\n"
            .formatted(fill(path, session), session.cookies());
    if (form.isEmpty()) {
      return ("GET" + head + "\r\n").getBytes(StandardCharsets.UTF_8);
    }
    String body = fill(form, session) + "&_csrf=" + encoded(Session.formToken());
    return ("POST"
            + head
            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
            + body.length()
            + "\r\n\r\n"
            + body)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String fill(String template, Session session) {
    String filled =
        template
            .replace("{once}", UUID.randomUUID().toString())
            .replace("{today}", LocalDate.now().toString());
    for (Map.Entry<String, String> word : session.words().entrySet()) {
      filled = filled.replace("{" + word.getKey() + "}", encoded(word.getValue()));
    }
    return filled;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
