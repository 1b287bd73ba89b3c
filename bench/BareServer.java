import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;

/** What Java alone can do with the same bytes: the ceiling. */
final class BareServer {
  private BareServer() {}

  static double perSecond(byte[] body, int clients, Duration length) throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
    try {
      Load load =
          new Load(server.getAddress().getPort(), Page.get("/"), List.of(Session.NOBODY), clients);
      load.run(Duration.ofSeconds(2));
      return load.run(length).perSecond();
    } finally {
      server.stop(0);
    }
  }
}
