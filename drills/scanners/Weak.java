import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** A page that is weak on purpose: a file that should not be there. Argument: the port. */
public final class Weak {

  public static void main(String[] args) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress("127.0.0.1", Integer.parseInt(args[0])), 0);
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          boolean there = path.equals("/") || path.equals("/.env");
          byte[] bytes = (there ? "PASSWORD=planted" : "not here").getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(there ? 200 : 404, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
  }
}
