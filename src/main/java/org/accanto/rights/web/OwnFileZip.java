package org.accanto.rights.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.accanto.shared.HoldsPersonalData.Kind;
import org.springframework.stereotype.Component;

/** The whole in one file, made while it is asked for: nothing of it lies anywhere (X06). */
@Component
class OwnFileZip {

  private static final String SCHEMA = "own-data.schema.json";

  private final OwnFilePage page;
  private final OwnFileSheets sheets;
  private final OwnFileCalendar calendar;

  OwnFileZip(OwnFilePage page, OwnFileSheets sheets, OwnFileCalendar calendar) {
    this.page = page;
    this.sheets = sheets;
    this.calendar = calendar;
  }

  byte[] of(OwnFile file) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, file, "index.html", page.of(file));
      put(zip, file, "data.json", OwnFileJson.of(file));
      put(zip, file, SCHEMA, schema());
      put(zip, file, "calendar.ics", calendar.of(file));
      for (Kind kind : file.kinds()) {
        put(zip, file, kind.module() + "-" + kind.name() + ".csv", sheets.of(kind, file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a zip in memory", e);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, OwnFile file, String name, byte[] content)
      throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(file.at().toEpochMilli());
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  private static byte[] schema() throws IOException {
    try (InputStream in = OwnFileZip.class.getResourceAsStream(SCHEMA)) {
      if (in == null) {
        throw new IllegalStateException("the published schema is missing");
      }
      return in.readAllBytes();
    }
  }
}
