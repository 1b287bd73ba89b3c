package org.accanto.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * A secret outside the database, mixed into everything short enough to guess: who steals only the
 * database cannot try PINs. Belongs into every backup; without it each PIN must be chosen anew.
 */
@Component
class Pepper {

  private final SecretKeySpec key;

  Pepper(@Value("${accanto.data:./data}") Path data) {
    this.key = new SecretKeySpec(load(data.resolve("sign-in.secret")), "HmacSHA256");
  }

  /** Keyed hash of a text; the purpose keeps the same text from being recognised elsewhere. */
  byte[] of(String purpose, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return mac.doFinal((purpose + '\0' + text).getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HmacSHA256", e);
    }
  }

  private static byte[] load(Path file) {
    try {
      if (!Files.exists(file)) {
        create(file);
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException("The sign-in secret " + file + " cannot be read", e);
    }
  }

  private static void create(Path file) throws IOException {
    byte[] secret = new byte[32];
    new SecureRandom().nextBytes(secret);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), "sign-in", ".new");
    Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
    Files.write(draft, secret);
    try {
      // A hard link is made whole or not at all, and never over one that is there.
      Files.createLink(file, draft);
    } catch (FileAlreadyExistsException e) {
      return;
    } finally {
      Files.delete(draft);
    }
  }
}
