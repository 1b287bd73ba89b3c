package org.accanto.enrolment.web;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** A list to take along: always a download, never a page, kept by no cache. */
final class ImportCsv {

  private ImportCsv() {}

  static ResponseEntity<byte[]> answer(byte[] file, String name) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=utf-8")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .cacheControl(CacheControl.noStore())
        .body(file);
  }
}
