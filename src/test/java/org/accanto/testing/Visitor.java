package org.accanto.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A browser without JavaScript: follows links and sends forms with what they hold. */
public final class Visitor {

  private final String address;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client;

  Visitor(String address) {
    this.address = address;
    this.client =
        HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  public Visitor with(String cookie, String value) {
    HttpCookie set = new HttpCookie(cookie, value);
    set.setPath("/");
    set.setVersion(0);
    cookies.getCookieStore().add(URI.create(address), set);
    return this;
  }

  /** Reads pages in this language: en, it, el, en-XA or ar-XB. */
  public Visitor reading(String language) {
    return with("lang", language);
  }

  public Page open(String path) {
    return send(HttpRequest.newBuilder(at(path)).GET());
  }

  /** Opens the page and follows up to five redirects. */
  public Page follow(String path) {
    Page page = open(path);
    for (int i = 0; i < 5 && page.status() / 100 == 3; i++) {
      page = open(page.location());
    }
    return page;
  }

  /** Sends the page's form to an address ending like this, changing the given fields. */
  public Page submit(Page page, String actionEnd, Map<String, String> fields) {
    return submitMany(
        page,
        actionEnd,
        fields.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, one -> List.of(one.getValue()))));
  }

  /** The same with fields that are sent more than once, as ticked boxes are. */
  public Page submitMany(Page page, String actionEnd, Map<String, List<String>> fields) {
    Element form = page.form(actionEnd);
    List<String> body = new ArrayList<>();
    form.select("input[name], textarea[name], select[name]").stream()
        .filter(e -> !fields.containsKey(e.attr("name")))
        .filter(Visitor::isSent)
        .forEach(e -> body.add(pair(e.attr("name"), valueOf(e))));
    fields.forEach((name, all) -> all.forEach(value -> body.add(pair(name, value))));
    return send(
        HttpRequest.newBuilder(at(form.attr("action")))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(String.join("&", body))));
  }

  /** Submits and follows the redirect, as a person would see it. */
  public Page submitAndFollow(Page page, String actionEnd, Map<String, String> fields) {
    Page answer = submit(page, actionEnd, fields);
    return answer.status() / 100 == 3 ? follow(answer.location()) : answer;
  }

  /** Types a name into the search of a list. */
  public Page search(String list, String name) {
    return submitAndFollow(open(list), list.replaceAll("\\?.*", ""), Map.of("search", name));
  }

  /** Sends a file through the page's form, with the form's other fields as they are. */
  public Page upload(Page page, String actionEnd, String field, String name, byte[] file) {
    Element form = page.form(actionEnd);
    String line = "--accanto-" + file.length + "-line";
    var body = new java.io.ByteArrayOutputStream();
    form.select("input[name]:not([type=file])")
        .forEach(e -> body.writeBytes(part(line, e.attr("name"), "", e.val().getBytes(UTF_8))));
    body.writeBytes(part(line, field, "; filename=\"" + name + "\"", file));
    body.writeBytes(("--" + line + "--\r\n").getBytes(UTF_8));
    return send(
        HttpRequest.newBuilder(at(form.attr("action")))
            .header("Content-Type", "multipart/form-data; boundary=" + line)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
  }

  private static byte[] part(String line, String name, String more, byte[] value) {
    var part = new java.io.ByteArrayOutputStream();
    part.writeBytes(
        ("--"
                + line
                + "\r\nContent-Disposition: form-data; name=\""
                + name
                + "\""
                + more
                + "\r\n\r\n")
            .getBytes(UTF_8));
    part.writeBytes(value);
    part.writeBytes("\r\n".getBytes(UTF_8));
    return part.toByteArray();
  }

  /** A bare POST with a valid form token but no page: what an attacker would try. */
  public Page post(String path, Map<String, String> fields) {
    return post(path, fields, formToken());
  }

  /** Good for as long as this browser keeps its cookies. */
  public String formToken() {
    return open("/reading").document().select("input[name=_csrf]").attr("value");
  }

  public Page post(String path, Map<String, String> fields, String formToken) {
    List<String> body = new ArrayList<>();
    body.add(pair("_csrf", formToken));
    fields.forEach((name, value) -> body.add(pair(name, value)));
    return send(
        HttpRequest.newBuilder(at(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(String.join("&", body))));
  }

  /** Presses the button of a form that answers with a file. */
  public HttpResponse<byte[]> save(Page page, String actionEnd) {
    Element form = page.form(actionEnd);
    String token = pair("_csrf", form.select("input[name=_csrf]").val());
    try {
      return client.send(
          HttpRequest.newBuilder(at(form.attr("action")))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(HttpRequest.BodyPublishers.ofString(token))
              .build(),
          HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Follows a link to a file. */
  public byte[] download(String path) {
    try {
      return client
          .send(
              HttpRequest.newBuilder(at(path)).GET().build(),
              HttpResponse.BodyHandlers.ofByteArray())
          .body();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String valueOf(Element field) {
    if (field.is("select")) {
      Element chosen = field.selectFirst("option[selected]");
      Element sent = chosen == null ? field.selectFirst("option") : chosen;
      return sent == null ? "" : sent.val();
    }
    return field.is("textarea") ? field.wholeText() : field.val();
  }

  private static boolean isSent(Element field) {
    boolean box = field.is("input[type=checkbox], input[type=radio]");
    boolean button = field.is("input[type=submit], input[type=file], button");
    return !button && (!box || field.hasAttr("checked")) && !field.hasAttr("disabled");
  }

  private static String pair(String name, String value) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8)
        + "="
        + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private URI at(String path) {
    return URI.create(path.startsWith("http") ? path : address + path);
  }

  private Page send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      String location = answer.headers().firstValue("Location").orElse("");
      return new Page(answer.statusCode(), location, Jsoup.parse(answer.body()), answer.body());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
