package org.accanto.matching.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.accanto.matching.format.BadInput.Kind;
import tools.jackson.core.exc.JacksonIOException;

/** Files, compressed or not. What is written appears under its name only when it is whole. */
final class Bytes {
  private static final int BUFFER = 1 << 16;

  private Bytes() {}

  interface Reading<T> {
    T from(InputStream in) throws IOException;
  }

  interface Writing {
    void to(Writer out) throws IOException;
  }

  static <T> T read(Path file, Reading<T> reading) {
    try (InputStream in = open(file)) {
      return reading.from(in);
    } catch (NoSuchFileException missing) {
      throw Kind.NOT_THERE.refuse("There is no file %s.", file);
    } catch (EOFException | ZipException damaged) {
      throw Kind.DAMAGED.refuse("The compressed file %s is cut off or damaged.", file);
    } catch (IOException closed) {
      throw Kind.NOT_THERE.refuse("The file %s cannot be read.", file);
    }
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
    try {
      return packed(file, in) ? new GZIPInputStream(in, BUFFER) : in;
    } catch (IOException failure) {
      in.close();
      throw failure;
    }
  }

  /** What a file is called may lie; how it begins does not. */
  private static boolean packed(Path file, InputStream in) throws IOException {
    in.mark(2);
    boolean magic = in.read() == 0x1f && in.read() == 0x8b;
    in.reset();
    return magic || file.toString().endsWith(".gz");
  }

  static void write(Path file, Writing writing) {
    // A pipe or a link is written to; a file of its name would take its place.
    boolean inPlace =
        Files.isSymbolicLink(file) || (Files.exists(file) && !Files.isRegularFile(file));
    Path part = inPlace ? file : file.resolveSibling(file.getFileName() + ".part");
    try {
      try (Writer out = new BufferedWriter(new OutputStreamWriter(create(file, part), UTF_8))) {
        writing.to(out);
      }
      if (!inPlace) {
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException | JacksonIOException closed) {
      throw Kind.CANNOT_WRITE.refuse("The file %s cannot be written.", file);
    }
  }

  private static OutputStream create(Path file, Path part) throws IOException {
    OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), BUFFER);
    return file.toString().endsWith(".gz") ? new GZIPOutputStream(out, BUFFER) : out;
  }
}
