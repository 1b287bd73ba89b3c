package org.accanto.site.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The fixed files of the site, read, hashed and compressed once at start: about 300 KB. The hash in
 * the name lets a browser keep a file for ever; a change gives it another name.
 */
final class Assets {

  private static final String FOLDER = "static/assets/";
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/\\s*", Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("url\\(([\\w./-]+)\\)");
  private static final Pattern SYMBOL =
      Pattern.compile("<symbol id=\"([^\"]+)\".*?</symbol>", Pattern.DOTALL);

  /** One file; {@code zipped} is null where compressing gains nothing. */
  record Asset(String type, byte[] bytes, byte @Nullable [] zipped, String address) {}

  private final Map<String, Asset> byName = new LinkedHashMap<>();
  private final Map<String, Asset> byAddress = new HashMap<>();
  private final Map<String, String> icons = new HashMap<>();

  Assets() {
    Map<String, byte[]> files = read();
    files.forEach((name, bytes) -> {
      if (!name.endsWith(".css")) {
        add(name, bytes);
      }
    });
    files.forEach((name, bytes) -> {
      if (name.endsWith(".css")) {
        add(name, css(bytes));
      }
    });
    var symbols = SYMBOL.matcher(text("icons.svg"));
    while (symbols.find()) {
      icons.put(symbols.group(1), symbols.group());
    }
  }

  /**
   * Where a file is served: "/assets/accanto.css" becomes "/assets/accanto.3f2a….css"; others stay
   * as they are.
   */
  String address(String path) {
    Asset asset =
        path.startsWith("/assets/") ? byName.get(path.substring("/assets/".length())) : null;
    return asset == null ? path : asset.address();
  }

  @Nullable Asset at(String address) {
    return byAddress.get(address);
  }

  String text(String name) {
    Asset asset = byName.get(name);
    if (asset == null) {
      throw new IllegalArgumentException("There is no file static/assets/" + name);
    }
    return new String(asset.bytes(), StandardCharsets.UTF_8);
  }

  /** The {@code <symbol>} of an icon. */
  String icon(String name) {
    String symbol = icons.get(name);
    if (symbol == null) {
      throw new IllegalArgumentException(
          "There is no icon " + name + "; bin/refresh-assets can add it");
    }
    return symbol;
  }

  /** What a content security policy says to allow exactly this text in a style element. */
  static String policyHash(String text) {
    return "'sha256-"
        + Base64.getEncoder().encodeToString(sha256(text.getBytes(StandardCharsets.UTF_8)))
        + "'";
  }

  private void add(String name, byte[] bytes) {
    int dot = name.lastIndexOf('.');
    String hash = HexFormat.of().formatHex(sha256(bytes), 0, 6);
    String address = "/assets/" + name.substring(0, dot) + "." + hash + name.substring(dot);
    String type = typeOf(name.substring(dot + 1));
    boolean worth = !name.endsWith(".woff2");
    var asset = new Asset(type, bytes, worth ? zip(bytes) : null, address);
    byName.put(name, asset);
    byAddress.put(address, asset);
  }

  /**
   * Comments go, and font links get the hashed names, from the root so that they work inside a page
   * too.
   */
  private byte[] css(byte[] bytes) {
    String bare = COMMENT.matcher(new String(bytes, StandardCharsets.UTF_8)).replaceAll("");
    String linked =
        LINK.matcher(bare).replaceAll(link -> "url(" + address("/assets/" + link.group(1)) + ")");
    return linked.getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, byte[]> read() {
    var files = new LinkedHashMap<String, byte[]>();
    var resolver = new PathMatchingResourcePatternResolver();
    try {
      List<Resource> found =
          new ArrayList<>(List.of(resolver.getResources("classpath:" + FOLDER + "**/*.*")));
      for (Resource file : found) {
        String url = file.getURL().toString();
        files.put(
            url.substring(url.lastIndexOf(FOLDER) + FOLDER.length()), file.getContentAsByteArray());
      }
      var htmx =
          resolver.getResources(
              "classpath*:META-INF/resources/webjars/htmx.org/*/dist/htmx.min.js");
      files.put("htmx.js", htmx[0].getContentAsByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private static String typeOf(String ending) {
    return switch (ending) {
      case "css" -> "text/css;charset=utf-8";
      case "js" -> "text/javascript;charset=utf-8";
      case "svg" -> "image/svg+xml";
      case "woff2" -> "font/woff2";
      case "png" -> "image/png";
      case "webmanifest" -> "application/manifest+json";
      default -> "text/plain;charset=utf-8";
    };
  }

  private static byte[] zip(byte[] bytes) {
    var target = new ByteArrayOutputStream();
    try (var gzip =
        new GZIPOutputStream(target) {
          {
            def.setLevel(Deflater.BEST_COMPRESSION);
          }
        }) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return target.toByteArray();
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
