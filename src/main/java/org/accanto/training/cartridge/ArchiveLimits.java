package org.accanto.training.cartridge;

/**
 * How much is read of an archive.
 *
 * @param packedBytes of the whole file as it arrives
 * @param files entries, folders included
 * @param fileBytes of each file, unpacked
 * @param bytes of all files together, unpacked; those that are skipped count
 * @param ratio unpacked to packed, looked at from one megabyte on
 * @param pixels of each picture
 */
public record ArchiveLimits(
    long packedBytes, int files, long fileBytes, long bytes, int ratio, long pixels) {

  private static final long MB = 1 << 20;

  /** A course with pictures fits many times; the memory of the smallest server holds it. */
  public static final ArchiveLimits USUAL =
      new ArchiveLimits(20 * MB, 5_000, 20 * MB, 200 * MB, 100, 50_000_000);
}
