package org.accanto.training.cartridge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** One archive while it is read: counts everything, and stops at the first limit. */
final class Unpacking {

  private static final int HEADER = 64 * 1024;
  private static final long RATIO_FROM = 1 << 20;

  private final long packed;
  private final Predicate<String> wanted;
  private final ArchiveLimits limits;
  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private final List<String> left = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private int entries;
  private long bytes;

  Unpacking(long packed, Predicate<String> wanted, ArchiveLimits limits) {
    this.packed = packed;
    this.wanted = wanted;
    this.limits = limits;
  }

  /** Counts an entry; of a folder nothing else is looked at. */
  String name(String said, boolean folder) throws RefusedException {
    if (++entries > limits.files()) {
      throw new RefusedException(Refusal.TOO_MANY_FILES, "");
    }
    String name = ArchiveNames.plain(said);
    if (!folder && !names.add(name)) {
      throw new RefusedException(Refusal.NAME_TWICE, name);
    }
    return name;
  }

  boolean wants(String name) {
    return wanted.test(name);
  }

  void keep(String name, InputStream content) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] buffer = new byte[8192];
    for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
      count(n);
      if (all.size() + n > limits.fileBytes()) {
        throw new RefusedException(Refusal.FILE_TOO_LARGE, name);
      }
      all.write(buffer, 0, n);
    }
    files.put(name, all.toByteArray());
  }

  /** Only the first bytes of a picture are looked at; nothing is ever decoded. */
  void leave(String name, InputStream content) throws IOException {
    left.add(name);
    if (!ArchiveNames.picture(name)) {
      return;
    }
    byte[] head = content.readNBytes(HEADER);
    count(head.length);
    if (PictureSize.pixels(head) > limits.pixels()) {
      throw new RefusedException(Refusal.PICTURE_TOO_LARGE, name);
    }
  }

  void count(long more) throws RefusedException {
    bytes += more;
    if (bytes > limits.bytes()) {
      throw new RefusedException(Refusal.TOO_MUCH_INSIDE, "");
    }
    if (bytes > RATIO_FROM && bytes / limits.ratio() > packed) {
      throw new RefusedException(Refusal.PACKED_TOO_TIGHT, "");
    }
  }

  /** What an archive says of itself is not believed, but when it says too much that is enough. */
  void said(String name, long size) throws RefusedException {
    if (size > limits.fileBytes() && wanted.test(name)) {
      throw new RefusedException(Refusal.FILE_TOO_LARGE, name);
    }
  }

  ArchiveReading opened() {
    return new ArchiveReading.Opened(files, left);
  }
}
