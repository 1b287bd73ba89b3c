import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Stands between a scanner and Accanto: keeps the scanner signed in as one person, does not let it press
 * what would end that (they read 404), and writes down each answer that is a mistake. Before that it looks
 * at every page that this person reaches and writes down their forms, for the next scanner.
 *
 * <p>Arguments: own port, Accanto's port, the cookies of who is signed in, a file with expressions for
 * what stays out of reach, the file of requests, the file of mistakes.
 */
public final class Between {

  private static final Set<String> OWN =
      Set.of("cookie", "host", "connection", "content-length", "accept-encoding", "expect");
  private static final Set<String> NOT_BACK =
      Set.of("set-cookie", "connection", "content-length", "transfer-encoding", "clear-site-data");

  private final HttpClient client = HttpClient.newHttpClient();
  private final String here;
  private final String there;
  private final String cookies;
  private final Pattern out;
  private final Path requests;
  private final Path mistakes;

  private Between(String[] args) throws IOException {
    here = "http://127.0.0.1:" + args[0];
    there = "http://127.0.0.1:" + args[1];
    cookies = args[2];
    List<String> closed = Files.readAllLines(Path.of(args[3]));
    out =
        Pattern.compile(
            closed.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .collect(Collectors.joining("|")));
    requests = Path.of(args[4]);
    mistakes = Path.of(args[5]);
  }

  public static void main(String[] args) throws IOException {
    Between between = new Between(args);
    new Forms(between.there, between.cookies, between.out, between.here).write(between.requests);
    HttpServer server =
        HttpServer.create(new InetSocketAddress("127.0.0.1", Integer.parseInt(args[0])), 64);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", between::pass);
    server.start();
  }

  private void pass(HttpExchange asked) throws IOException {
    try (asked) {
      byte[] body = asked.getRequestBody().readAllBytes();
      String path = asked.getRequestURI().getRawPath();
      if (out.matcher(path).matches()) {
        asked.sendResponseHeaders(404, -1);
        return;
      }
      HttpResponse<byte[]> answer = ask(asked, body);
      if (answer.statusCode() >= 500) {
        add(mistakes, answer.statusCode() + " " + asked.getRequestMethod() + " " + asked.getRequestURI() + "\n");
      }
      answer.headers().map().forEach((name, values) -> {
        if (!name.startsWith(":") && !NOT_BACK.contains(name.toLowerCase())) {
          values.forEach(value -> asked.getResponseHeaders().add(name, value.replace(there, here)));
        }
      });
      byte[] back = answer.body();
      asked.sendResponseHeaders(answer.statusCode(), back.length == 0 ? -1 : back.length);
      if (back.length > 0) {
        asked.getResponseBody().write(back);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IllegalArgumentException notAnAddress) {
      asked.sendResponseHeaders(400, -1);
    }
  }

  private HttpResponse<byte[]> ask(HttpExchange asked, byte[] body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(there + asked.getRequestURI()))
            .method(asked.getRequestMethod(), BodyPublishers.ofByteArray(body))
            .header("Cookie", cookies);
    asked.getRequestHeaders().forEach((name, values) -> {
      if (!OWN.contains(name.toLowerCase()) && !name.equalsIgnoreCase("upgrade")) {
        values.forEach(value -> request.header(name, value.replace(here, there)));
      }
    });
    return client.send(request.build(), BodyHandlers.ofByteArray());
  }

  private static synchronized void add(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }
}

/** Every page that one person reaches by links, and the forms on it as a browser would send them. */
final class Forms {

  private static final int MOST = 400;
  private static final String LINE = "=".repeat(50) + "\n";
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"#]*)\"");
  private static final Pattern FORM = Pattern.compile("(?s)<form ([^>]*)>(.*?)</form>");
  private static final Pattern FIELD =
      Pattern.compile("(?s)<(input|textarea|select|button)([^>]*)>(?:<option[^>]*value=\"([^\"]+)\")?");

  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, String> requests = new LinkedHashMap<>();
  private final String site;
  private final String cookies;
  private final Pattern out;
  private final String through;

  Forms(String site, String cookies, Pattern out, String through) {
    this.site = site;
    this.cookies = cookies;
    this.out = out;
    this.through = through;
  }

  void write(Path file) throws IOException {
    Deque<String> next = new ArrayDeque<>(List.of("/today", "/me", "/sessions", "/people", "/walks"));
    Set<String> seen = new HashSet<>(next);
    Map<String, Integer> ofOneKind = new HashMap<>();
    int pages = 0;
    while (!next.isEmpty() && pages < MOST) {
      String path = next.removeFirst();
      pages++;
      String page = page(path);
      forms(page);
      LINK.matcher(page).results().map(found -> found.group(1).replace("&amp;", "&")).forEach(link -> {
        // Three people, three walks: the fourth has the same forms.
        String kind = ID.matcher(link).replaceAll("*");
        if (!out.matcher(link.replaceAll("\\?.*", "")).matches()
            && seen.add(link)
            && ofOneKind.merge(kind, 1, Integer::sum) <= 3) {
          address(link);
          next.addLast(link);
        }
      });
    }
    Files.writeString(file, String.join("", requests.values()));
    System.out.println(pages + " pages, " + requests.size() + " requests");
  }

  private String page(String path) throws IOException {
    try {
      HttpRequest ask =
          HttpRequest.newBuilder(URI.create(site + path)).header("Cookie", cookies).build();
      HttpResponse<String> answer = client.send(ask, BodyHandlers.ofString());
      return answer.statusCode() == 200 ? answer.body() : "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }

  private void address(String link) {
    if (link.contains("?")) {
      add("GET", link, "");
    } else if (ID.matcher(link).find()) {
      add("GET", link.replaceAll("^(.*" + ID + ")", "$1*"), "");
    }
  }

  private void forms(String page) {
    FORM.matcher(page).results().forEach(form -> {
      String action = attribute(form.group(1), "action").replace("&amp;", "&");
      boolean posts = attribute(form.group(1), "method").equalsIgnoreCase("post");
      if (!action.startsWith("/") || out.matcher(action).matches()) {
        return;
      }
      Map<String, String> sent = new LinkedHashMap<>();
      FIELD.matcher(form.group(2)).results().forEach(field -> {
        String name = attribute(field.group(2), "name");
        String value = attribute(field.group(2), "value");
        if (!name.isEmpty() && !attribute(field.group(2), "type").equals("file")) {
          String option = field.group(3);
          sent.putIfAbsent(name, !value.isEmpty() ? value : option != null ? option : "1");
        }
      });
      boolean typed = sent.keySet().stream().anyMatch(name -> !name.matches("_csrf|once"));
      String body =
          sent.entrySet().stream()
              .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
              .collect(Collectors.joining("&"));
      // Where nothing is typed or chosen, the last id is tried.
      String target = typed ? action : action.replaceAll("^(.*" + ID + ")", "$1*");
      if (posts) {
        add("POST", target, body);
      } else if (typed) {
        add("GET", action + "?" + body, "");
      }
    });
  }

  private void add(String method, String target, String body) {
    String names = body.replaceAll("=[^&]*", "");
    String key = method + ID.matcher(target.replaceAll("=[^&]*", "")).replaceAll("*") + names;
    String sent =
        body.isEmpty()
            ? "\n"
            : "Content-Type: application/x-www-form-urlencoded\nContent-Length: " + body.length() + "\n\n" + body;
    requests.putIfAbsent(
        key,
        LINE + method + " " + target + " HTTP/1.1\nHost: " + through.replace("http://", "") + "\n" + sent + "\n" + LINE);
  }

  private static String attribute(String tag, String name) {
    var found = Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(tag);
    return found.find() ? found.group(1) : "";
  }
}
