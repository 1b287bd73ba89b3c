package org.accanto.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Much of what can go wrong elsewhere is not here at all: no directory, no mail, no other server
 * that is called, no objects read from strangers, no code made from words. A list of weaknesses may
 * say "there is none" only as long as this holds.
 */
@Tag("rules")
class NotHereTests {

  private static final Path MAIN = Path.of("src", "main", "java");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "directories and names looked up | javax\\.naming|ldap",
        "questions to XML, and its trees | javax\\.xml\\.(?!stream)|org\\.w3c\\.dom|org\\.xml\\.sax",
        "objects read from strangers | ObjectInputStream|XMLDecoder|enableDefaultTyping|DefaultTyping",
        "code made from words | ScriptEngine|SpelExpressionParser|GroovyShell|StringTemplateResolver",
        "mail, text messages | jakarta\\.mail|JavaMailSender|twilio",
        "sockets of browsers | WebSocket|graphql",
        "memory caches outside | memcache|redis",
        "memory past the machine's guards | sun\\.misc\\.Unsafe|java\\.lang\\.foreign|System\\.loadLibrary",
        "broken hashes and modes | \"MD5\"|\"SHA-?1\"|/ECB/|\"DES|\"RC4|PKCS1Padding",
        "random numbers that can be guessed | new Random\\(|Math\\.random|ThreadLocalRandom",
        "patterns made from words | Pattern\\.compile\\([a-z][A-Za-z.()]*\\)",
        "other tokens of sign-in | jwt|oauth2|saml",
      })
  void itIsNotHere(String what, String pattern) throws IOException {
    assertThat(having(Pattern.compile(pattern), MAIN, ".java")).as(what).isEmpty();
  }

  /** Courses of others are XML: one class reads it, without entities and bounded. */
  @Test
  void xmlOfStrangersIsReadInOnePlace() throws IOException {
    assertThat(having(Pattern.compile("javax\\.xml\\.stream|XMLInputFactory"), MAIN, ".java"))
        .allSatisfy(file -> assertThat(file).endsWith("/cartridge/SafeXml.java"))
        .hasSize(1);
  }

  /** The database's own programs are started with a list of arguments, by one module. */
  @Test
  void onlyTheDatabaseStartsPrograms() throws IOException {
    assertThat(
            having(
                Pattern.compile("ProcessBuilder|Runtime\\.getRuntime\\(\\)\\.exec"), MAIN, ".java"))
        .allSatisfy(file -> assertThat(file).contains("/database/"));
  }

  /**
   * The rehearsal of the first start asks this program itself; the binaries come from its own jar.
   */
  @Test
  void noOtherServerIsCalled() throws IOException {
    Pattern calls =
        Pattern.compile(
            "java\\.net\\.http|HttpURLConnection|RestClient|WebClient|openConnection\\(");
    assertThat(having(calls, MAIN, ".java"))
        .extracting(file -> file.substring(file.lastIndexOf('/') + 1))
        .containsExactlyInAnyOrder("Rehearsal.java", "Binaries.java");
  }

  /**
   * Nothing of a person stays in a browser: no store, no words taken as a page, no code of words.
   */
  @Test
  void ourScriptsKeepNothingAndMakeNoCode() throws IOException {
    Pattern bad =
        Pattern.compile(
            "localStorage|sessionStorage|indexedDB|innerHTML|outerHTML|insertAdjacentHTML|document\\.write"
                + "|\\beval\\(|new Function|addEventListener\\('message'");
    assertThat(having(bad, Path.of("src", "main", "resources", "static"), ".js")).isEmpty();
  }

  @Test
  void theLookBites() {
    assertThat(Pattern.compile("\"MD5\"").matcher("getInstance(\"MD5\")").find()).isTrue();
  }

  private static List<String> having(Pattern pattern, Path under, String end) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(under)) {
      for (Path file : files.filter(f -> f.toString().endsWith(end)).toList()) {
        if (pattern.matcher(Files.readString(file)).find()) {
          found.add(file.toString());
        }
      }
    }
    return found;
  }
}
