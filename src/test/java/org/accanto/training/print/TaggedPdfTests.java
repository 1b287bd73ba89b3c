package org.accanto.training.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaggedPdfTests {

  @Test
  void nothingIsEverLoadedWhateverThePageAsksFor(@TempDir Path folder) throws IOException {
    AtomicInteger asked = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
    Path secret = Files.writeString(folder.resolve("secret.css"), "p::after{content:'SECRET'}");
    try {
      String at = "http://127.0.0.1:" + server.getAddress().getPort();
      String body =
          """
          <h1>Ciao</h1><p style="background-image:url(%1$s/b.png)">Amina</p>
          <img src="%1$s/a.png" alt="a"><link rel="stylesheet" href="%1$s/a.css">
          <style>@import url(%1$s/c.css); @import url(%2$s);
          @font-face { font-family: X; src: url(%1$s/x.ttf); } p { font-family: X }</style>
          <link rel="stylesheet" href="%2$s"><img src="%2$s" alt="b">
          <object data="%1$s/o"></object><iframe src="%1$s/f"></iframe>
          """
              .formatted(at, secret.toUri());
      byte[] file = TaggedPdf.of(new PrintedPage("T", "it", false, body, List.of()));
      try (PDDocument pdf = Loader.loadPDF(file)) {
        assertThat(new PDFTextStripper().getText(pdf)).contains("Amina").doesNotContain("SECRET");
      }
      assertThat(asked).hasValue(0);
    } finally {
      server.stop(0);
    }
  }
}
