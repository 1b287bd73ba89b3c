package org.accanto.site.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.HttpRequestHandler;

/** Serves the fixed files under their hashed names, compressed beforehand. */
final class AssetFiles implements HttpRequestHandler {

  private final Assets assets;

  AssetFiles(Assets assets) {
    this.assets = assets;
  }

  @Override
  public void handleRequest(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getRequestURI();
    var asset = assets.at(path);
    boolean hashed = asset != null;
    if (asset == null) {
      String plain = path.equals("/favicon.ico") ? "/assets/logo.svg" : path;
      asset = assets.at(assets.address(plain));
    }
    if (asset == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setHeader(
        "Cache-Control", hashed ? "public, max-age=31536000, immutable" : "public, max-age=3600");
    response.setHeader("Vary", "Accept-Encoding");
    if (asset.address().startsWith("/assets/offline.")) {
      // It lies below /assets and answers for every page when there is no network.
      response.setHeader("Service-Worker-Allowed", "/");
    }
    response.setContentType(asset.type());
    String accepted = request.getHeader("Accept-Encoding");
    byte[] zipped = asset.zipped();
    byte[] body = asset.bytes();
    if (zipped != null && accepted != null && accepted.contains("gzip")) {
      response.setHeader("Content-Encoding", "gzip");
      body = zipped;
    }
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
