import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.util.SecretBytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;

/**
 * What the people of the seed wrote, sealed as the application seals it: SQL cannot. The pages that
 * are measured open every word of it, and a wrong octet would be counted as a wrong answer.
 */
final class Sealing {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BLOCK = 64;
  private static final int AT_ONCE = 5_000;

  private final Connection connection;
  private final int masterNumber;
  private final Aead master;
  private final Map<UUID, Aead> keys = new HashMap<>();

  Sealing(Connection connection, Path data) throws IOException, GeneralSecurityException {
    this.connection = connection;
    String[] first =
        Files.readAllLines(data.resolve("master.keys")).stream()
            .filter(line -> !line.startsWith("#"))
            .findFirst()
            .orElseThrow()
            .split(" ");
    this.masterNumber = HexFormat.fromHexDigits(first[0]);
    this.master = cipher(masterNumber, Base64.getDecoder().decode(first[1]));
  }

  /** Content for each row of the temporary table bench_meeting that seed.sql left. */
  void write() throws SQLException, GeneralSecurityException {
    connection.setAutoCommit(false);
    try (Statement ask = connection.createStatement();
        PreparedStatement insert =
            connection.prepareStatement(
                """
                insert into accompaniment.meeting_content
                  (meeting, walk, peer, author, functions, next_step, words)
                values (?, ?, ?, ?, array['TALKED', 'DAILY'], ?, ?)
                """);
        ResultSet row =
            ask.executeQuery("select id, walk, peer, supporter, n from bench_meeting")) {
      for (int count = 1; row.next(); count++) {
        UUID meeting = row.getObject(1, UUID.class);
        UUID peer = row.getObject(3, UUID.class);
        String words =
            "We had a coffee and spoke about the week. "
                + "It was a good morning. ".repeat(row.getInt(5) % 8);
        insert.setObject(1, meeting);
        insert.setObject(2, row.getObject(2));
        insert.setObject(3, peer);
        insert.setObject(4, row.getObject(4));
        insert.setBytes(5, sealed(peer, "next_step", meeting, "We go there together."));
        insert.setBytes(6, sealed(peer, "words", meeting, words));
        insert.addBatch();
        if (count % AT_ONCE == 0) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    }
    connection.commit();
    connection.setAutoCommit(true);
  }

  private byte[] sealed(UUID peer, String column, UUID meeting, String words)
      throws SQLException, GeneralSecurityException {
    Aead key = keys.get(peer);
    if (key == null) {
      key = newKey(peer);
      keys.put(peer, key);
    }
    byte[] plain = words.getBytes(StandardCharsets.UTF_8);
    byte[] padded = Arrays.copyOf(plain, (plain.length / BLOCK + 1) * BLOCK);
    padded[plain.length] = (byte) 0x80;
    String place = "accompaniment.meeting_content." + column + '|' + meeting + '|' + peer + "|PEER";
    return key.encrypt(padded, place.getBytes(StandardCharsets.UTF_8));
  }

  private Aead newKey(UUID peer) throws SQLException, GeneralSecurityException {
    byte[] secret = new byte[32];
    RANDOM.nextBytes(secret);
    int number = RANDOM.nextInt(1, Integer.MAX_VALUE);
    String context = "data key|" + peer + "|PEER|" + number;
    try (PreparedStatement keep =
        connection.prepareStatement(
            """
            insert into vault.data_key (person, file, id, wrapped, master, made_at)
            values (?, 'PEER', ?, ?, ?, now())
            """)) {
      keep.setObject(1, peer);
      keep.setInt(2, number);
      keep.setBytes(3, master.encrypt(secret, context.getBytes(StandardCharsets.UTF_8)));
      keep.setInt(4, masterNumber);
      keep.execute();
    }
    return cipher(number, secret);
  }

  private static Aead cipher(int number, byte[] secret) throws GeneralSecurityException {
    AesGcmParameters parameters =
        AesGcmParameters.builder()
            .setKeySizeBytes(32)
            .setIvSizeBytes(12)
            .setTagSizeBytes(16)
            .setVariant(AesGcmParameters.Variant.TINK)
            .build();
    return AesGcmJce.create(
        AesGcmKey.builder()
            .setParameters(parameters)
            .setIdRequirement(number)
            .setKeyBytes(SecretBytes.copyFrom(secret, InsecureSecretKeyAccess.get()))
            .build());
  }
}
