import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * A page that is weak on purpose: a statement made of what was typed, words given back as they came,
 * a file that should not be there, and any file whose name is typed. A scanner that finds nothing here has not looked.
 *
 * <p>Arguments: port, and the data folder of a running Accanto whose database it may ask.
 */
public final class Weak {

  private static final String PAGE =
      "<!doctype html><title>Weak</title><h1>Weak</h1><a href='/search?q=1'>search</a>"
          + "<form action='/search'><input name='q' value='1'><button>go</button></form>"
          + "<a href='/read?file=hello.txt'>read</a>";

  public static void main(String[] args) throws IOException {
    Path data = Path.of(args[1]);
    List<String> pid = Files.readAllLines(data.resolve("pg/cluster/postmaster.pid"));
    String url = "jdbc:postgresql://127.0.0.1:" + pid.get(3).strip() + "/postgres";
    String password = Files.readString(data.resolve("pg.secret")).strip();
    HttpServer server =
        HttpServer.create(
            new InetSocketAddress("127.0.0.1", Integer.parseInt(args[0])), 0);
    server.createContext("/", exchange -> answer(exchange, home(exchange)));
    server.createContext("/search", exchange -> answer(exchange, search(exchange, url, password)));
    server.createContext("/read", exchange -> answer(exchange, read(exchange)));
    server.start();
  }

  private static String home(HttpExchange exchange) {
    String path = exchange.getRequestURI().getPath();
    return switch (path) {
      case "/" -> PAGE;
      case "/.env" -> "PASSWORD=planted";
      default -> null;
    };
  }

  private static String read(HttpExchange exchange) throws IOException {
    String query = String.valueOf(exchange.getRequestURI().getRawQuery());
    String name = URLDecoder.decode(query.replace("file=", ""), StandardCharsets.UTF_8);
    Path file = Path.of("/").resolve(name.replace("\0", ""));
    return Files.isRegularFile(file) ? Files.readString(file) : "no such file";
  }

  private static String search(HttpExchange exchange, String url, String password) {
    String query = exchange.getRequestURI().getRawQuery();
    String typed =
        query == null || !query.startsWith("q=")
            ? ""
            : URLDecoder.decode(query.substring(2), StandardCharsets.UTF_8);
    try (Connection database = DriverManager.getConnection(url, "accanto_admin", password);
        Statement ask = database.createStatement();
        ResultSet row = ask.executeQuery("select 'found' where '1' = '" + typed + "'")) {
      return PAGE + "<p>" + typed + (row.next() ? " is there" : " is not there") + "</p>";
    } catch (SQLException e) {
      return PAGE + "<p>" + typed + ": " + e + "</p>";
    }
  }

  private static void answer(HttpExchange exchange, String page) throws IOException {
    byte[] bytes = (page == null ? "not here" : page).getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
    exchange.sendResponseHeaders(page == null ? 404 : 200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
