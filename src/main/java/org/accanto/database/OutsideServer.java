package org.accanto.database;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code jdbc:postgresql://host:port/database?user=U&password=P}. The user must be allowed to
 * create roles; Accanto makes its own two from it and never works as this one.
 */
final class OutsideServer {

  private OutsideServer() {}

  static Server of(String url) {
    String plain = url.startsWith("jdbc:") ? url.substring("jdbc:".length()) : url;
    URI address = address(plain);
    Map<String, String> settings = settings(address.getRawQuery());
    String user = settings.remove("user");
    String password = settings.remove("password");
    String database = address.getPath() == null ? "" : address.getPath().replaceFirst("^/", "");
    if (user == null || password == null || database.isEmpty()) {
      throw new CannotStartException(new CannotStart.AddressNotUnderstood());
    }
    StringBuilder rest =
        new StringBuilder("jdbc:postgresql://" + address.getAuthority() + "/" + database);
    char mark = '?';
    for (Map.Entry<String, String> setting : settings.entrySet()) {
      rest.append(mark).append(setting.getKey()).append('=').append(setting.getValue());
      mark = '&';
    }
    return new Server(rest.toString(), database, user, password);
  }

  private static URI address(String plain) {
    try {
      return new URI(plain);
    } catch (URISyntaxException e) {
      // The cause is left out: it would print the password.
      throw new CannotStartException(new CannotStart.AddressNotUnderstood());
    }
  }

  private static Map<String, String> settings(@Nullable String query) {
    Map<String, String> settings = new LinkedHashMap<>();
    for (String pair : query == null ? new String[0] : query.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        settings.put(
            pair.substring(0, equals),
            URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
      }
    }
    return settings;
  }
}
