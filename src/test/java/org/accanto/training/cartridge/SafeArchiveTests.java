package org.accanto.training.cartridge;

import static org.accanto.training.cartridge.Archives.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeArchiveTests {

  private static final ArchiveLimits SMALL =
      new ArchiveLimits(100_000, 20, 10_000, 30_000, 100, 1_000_000);

  @Test
  void aZipAndATarOpenAlike() throws IOException {
    Map<String, byte[]> files = Map.of("./a.md", text("Ciao"), "b/c.md", text("γεια"));
    for (byte[] file : new byte[][] {Archives.zip(files), Archives.tar(files)}) {
      var opened = (ArchiveReading.Opened) SafeArchive.read(file, name -> name.endsWith(".md"));
      assertThat(opened.files()).containsOnlyKeys("a.md", "b/c.md");
      assertThat(opened.files().get("b/c.md")).isEqualTo(text("γεια"));
    }
  }

  @Test
  void whatNobodyAskedForIsNamedAndNotKept() throws IOException {
    Map<String, byte[]> files = Map.of("a.md", text("a"), "users.xml", text("<users/>"));
    for (byte[] file : new byte[][] {Archives.zip(files), Archives.tar(files)}) {
      var opened = (ArchiveReading.Opened) SafeArchive.read(file, name -> name.endsWith(".md"));
      assertThat(opened.files()).containsOnlyKeys("a.md");
      assertThat(opened.left()).containsExactly("users.xml");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../outside.md",
        "a/../../outside.md",
        "/etc/passwd",
        "\\\\server\\share",
        "..\\outside.md",
        "C:\\windows\\a.md",
        "c:a.md",
        "a\u0000.md",
        "a\n.md"
      })
  void aNameThatLeadsOutIsRefused(String name) throws IOException {
    assertThat(why(Archives.zip(Map.of(name, text("x"))))).isEqualTo(Refusal.NAME_LEADS_OUT);
    if (name.indexOf(0) < 0) {
      assertThat(why(Archives.tar(Map.of(name, text("x"))))).isEqualTo(Refusal.NAME_LEADS_OUT);
    }
  }

  @Test
  void theSameNameTwiceIsRefusedHoweverItIsWritten() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("caf\u00e9.md", text("one"));
    files.put("cafe\u0301.md", text("other"));
    assertThat(why(Archives.zip(files))).isEqualTo(Refusal.NAME_TWICE);
    assertThat(why(Archives.tar(files))).isEqualTo(Refusal.NAME_TWICE);
  }

  @Test
  void linksAndDevicesAreRefused() throws IOException {
    assertThat(why(Archives.zipLink())).isEqualTo(Refusal.NO_PLAIN_FILE);
    for (byte kind :
        new byte[] {
          TarConstants.LF_SYMLINK, TarConstants.LF_LINK, TarConstants.LF_CHR, TarConstants.LF_FIFO
        }) {
      assertThat(why(Archives.tarLink(kind))).isEqualTo(Refusal.NO_PLAIN_FILE);
    }
  }

  @Test
  void aBombIsRefusedBeforeItUnpacks() throws IOException {
    Map<String, byte[]> zeros = Map.of("a.md", new byte[15 << 20], "b.md", new byte[15 << 20]);
    assertThat(why(Archives.zip(zeros))).isEqualTo(Refusal.PACKED_TOO_TIGHT);
    assertThat(why(Archives.tar(zeros))).isEqualTo(Refusal.PACKED_TOO_TIGHT);
    Map<String, byte[]> skipped = Map.of("a.bin", new byte[30 << 20]);
    assertThat(why(Archives.tar(skipped))).isEqualTo(Refusal.PACKED_TOO_TIGHT);
  }

  @Test
  void everyLimitIsOne() throws IOException {
    assertThat(why(new byte[100_001], SMALL)).isEqualTo(Refusal.TOO_LARGE);
    Map<String, byte[]> many = new LinkedHashMap<>();
    for (int i = 0; i < 21; i++) {
      many.put(i + ".md", new byte[0]);
    }
    assertThat(why(Archives.zip(many), SMALL)).isEqualTo(Refusal.TOO_MANY_FILES);
    assertThat(why(Archives.tar(many), SMALL)).isEqualTo(Refusal.TOO_MANY_FILES);
    Map<String, byte[]> large = Map.of("a.md", noise(10_001));
    assertThat(why(Archives.zip(large), SMALL)).isEqualTo(Refusal.FILE_TOO_LARGE);
    assertThat(why(Archives.tar(large), SMALL)).isEqualTo(Refusal.FILE_TOO_LARGE);
    Map<String, byte[]> together = new LinkedHashMap<>();
    for (int i = 0; i < 4; i++) {
      together.put(i + ".md", noise(9_000));
    }
    assertThat(why(Archives.zip(together), SMALL)).isEqualTo(Refusal.TOO_MUCH_INSIDE);
    assertThat(why(Archives.tar(together), SMALL)).isEqualTo(Refusal.TOO_MUCH_INSIDE);
  }

  @Test
  void aHugePictureIsKnownFromItsFirstBytes() throws IOException {
    byte[] png = ByteBuffer.allocate(40).put((byte) 0x89).put(text("PNG")).array();
    ByteBuffer.wrap(png).putInt(16, 60_000).putInt(20, 60_000);
    assertThat(why(Archives.zip(Map.of("a.png", png)))).isEqualTo(Refusal.PICTURE_TOO_LARGE);
    byte[] jpeg = {
      (byte) 0xff,
      (byte) 0xd8,
      (byte) 0xff,
      (byte) 0xe0,
      0,
      4,
      0,
      0,
      (byte) 0xff,
      (byte) 0xc0,
      0,
      17,
      8,
      (byte) 0xff,
      (byte) 0xff,
      (byte) 0xff,
      (byte) 0xff,
      3,
      0,
      0,
      0
    };
    assertThat(why(Archives.tar(Map.of("a.JPG", jpeg)))).isEqualTo(Refusal.PICTURE_TOO_LARGE);
    byte[] gif = text("GIF89a\u007f\u007f\u007f\u007f....");
    assertThat(why(Archives.zip(Map.of("a.gif", gif)))).isEqualTo(Refusal.PICTURE_TOO_LARGE);
    ByteBuffer.wrap(png).putInt(16, 600).putInt(20, 600);
    assertThat(SafeArchive.read(Archives.zip(Map.of("a.png", png)), name -> false))
        .isInstanceOf(ArchiveReading.Opened.class);
  }

  @Test
  void archivesInsideStayClosed() throws IOException {
    byte[] bomb = Archives.zip(Map.of("a.md", new byte[15 << 20]));
    var opened =
        (ArchiveReading.Opened)
            SafeArchive.read(Archives.zip(Map.of("inner.zip", bomb)), name -> name.endsWith(".md"));
    assertThat(opened.files()).isEmpty();
    assertThat(opened.left()).containsExactly("inner.zip");
  }

  @Test
  void whateverIsBrokenIsRefusedAndNeverThrows() throws IOException {
    Map<String, byte[]> files = Map.of("a.md", noise(500), "b.md", text("b".repeat(900)));
    Random random = new Random(7);
    for (byte[] good : new byte[][] {Archives.zip(files), Archives.tar(files)}) {
      for (int i = 0; i < 2_000; i++) {
        byte[] bad = Arrays.copyOf(good, i % 3 == 0 ? random.nextInt(good.length) : good.length);
        for (int n = 0; n < 3 && bad.length > 4; n++) {
          bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
        }
        assertThat(SafeArchive.read(bad, name -> true)).isNotNull();
      }
    }
    assertThat(why(text("no archive at all"))).isEqualTo(Refusal.NOT_AN_ARCHIVE);
  }

  private static Refusal why(byte[] file) {
    return why(file, ArchiveLimits.USUAL);
  }

  private static Refusal why(byte[] file, ArchiveLimits limits) {
    ArchiveReading reading = SafeArchive.read(file, name -> name.endsWith(".md"), limits);
    assertThat(reading).isInstanceOf(ArchiveReading.Refused.class);
    return ((ArchiveReading.Refused) reading).why();
  }

  private static byte[] noise(int length) {
    byte[] noise = new byte[length];
    new Random(length).nextBytes(noise);
    return noise;
  }
}
