package org.accanto.training.cartridge;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Opens a zip or a tar.gz that somebody brings, in memory: nothing is ever written to a disk, and
 * archives inside it stay closed.
 */
public final class SafeArchive {

  private static final int ENTRY = 0x02014b50;

  private SafeArchive() {}

  /**
   * @param wanted by name; what is not wanted is skipped, in a zip without being unpacked
   */
  public static ArchiveReading read(byte[] file, Predicate<String> wanted) {
    return read(file, wanted, ArchiveLimits.USUAL);
  }

  static ArchiveReading read(byte[] file, Predicate<String> wanted, ArchiveLimits limits) {
    if (file.length > limits.packedBytes()) {
      return new ArchiveReading.Refused(Refusal.TOO_LARGE, "");
    }
    Unpacking all = new Unpacking(file.length, wanted, limits);
    try {
      if (begins(file, 0x50, 0x4b)) {
        zip(file, all, limits);
      } else if (begins(file, 0x1f, 0x8b)) {
        tar(file, all);
      } else {
        return new ArchiveReading.Refused(Refusal.NOT_AN_ARCHIVE, "");
      }
      return all.opened();
    } catch (RefusedException e) {
      return new ArchiveReading.Refused(e.why(), e.name());
    } catch (IOException | IllegalArgumentException e) {
      return e.getCause() instanceof RefusedException refused
          ? new ArchiveReading.Refused(refused.why(), refused.name())
          : new ArchiveReading.Refused(Refusal.BROKEN, "");
    }
  }

  private static void zip(byte[] file, Unpacking all, ArchiveLimits limits) throws IOException {
    // The library lists all entries before we may count them.
    if (entries(file) > limits.files()) {
      throw new RefusedException(Refusal.TOO_MANY_FILES, "");
    }
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get()) {
      Enumeration<ZipArchiveEntry> entries = zip.getEntries();
      while (entries.hasMoreElements()) {
        ZipArchiveEntry entry = entries.nextElement();
        String name = all.name(entry.getName(), entry.isDirectory());
        if (entry.isDirectory()) {
          continue;
        }
        if (entry.isUnixSymlink()) {
          throw new RefusedException(Refusal.NO_PLAIN_FILE, name);
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
          throw new RefusedException(Refusal.LOCKED, name);
        }
        all.said(name, entry.getSize());
        try (InputStream content = zip.getInputStream(entry)) {
          take(all, name, content);
        }
      }
    }
  }

  private static void tar(byte[] file, Unpacking all) throws IOException {
    InputStream unzipped = new GZIPInputStream(new ByteArrayInputStream(file));
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new Counted(new BufferedInputStream(unzipped), all))) {
      for (TarArchiveEntry e = tar.getNextEntry(); e != null; e = tar.getNextEntry()) {
        String name = all.name(e.getName(), e.isDirectory());
        if (e.isDirectory()) {
          continue;
        }
        if (!plain(e)) {
          throw new RefusedException(Refusal.NO_PLAIN_FILE, name);
        }
        all.said(name, e.getSize());
        take(all, name, tar);
      }
    }
  }

  private static boolean plain(TarArchiveEntry entry) {
    byte kind = entry.getLinkFlag();
    return (kind == TarConstants.LF_NORMAL || kind == TarConstants.LF_OLDNORM) && !entry.isSparse();
  }

  private static void take(Unpacking all, String name, InputStream content) throws IOException {
    if (all.wants(name)) {
      all.keep(name, content);
    } else {
      all.leave(name, content);
    }
  }

  private static boolean begins(byte[] file, int first, int second) {
    return file.length > 3 && (file[0] & 0xff) == first && (file[1] & 0xff) == second;
  }

  private static int entries(byte[] file) {
    int found = 0;
    for (int i = 0; i + 4 <= file.length; i++) {
      if (file[i] == 'P'
          && file[i + 1] == 'K'
          && (file[i + 2] | file[i + 3] << 8) == ENTRY >>> 16) {
        found++;
      }
    }
    return found;
  }

  /** A tar can only be read from its beginning, so what is skipped costs too, and counts. */
  private static final class Counted extends FilterInputStream {

    private final Unpacking all;

    Counted(InputStream in, Unpacking all) {
      super(in);
      this.all = all;
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      all.count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int n = super.read(buffer, from, length);
      all.count(Math.max(0, n));
      return n;
    }

    @Override
    public long skip(long n) throws IOException {
      long skipped = super.skip(n);
      all.count(skipped);
      return skipped;
    }
  }
}
