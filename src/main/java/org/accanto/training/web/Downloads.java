package org.accanto.training.web;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** A file to take along, kept by no cache. */
final class Downloads {

  private Downloads() {}

  static ResponseEntity<byte[]> attachment(byte[] file, String kind, String name) {
    return answer(file, kind, ContentDisposition.attachment().filename(name).build());
  }

  /** To be read at once where the browser can. */
  static ResponseEntity<byte[]> inline(byte[] file, String kind, String name) {
    return answer(file, kind, ContentDisposition.inline().filename(name).build());
  }

  private static ResponseEntity<byte[]> answer(
      byte[] file, String kind, ContentDisposition disposition) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, kind)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .cacheControl(CacheControl.noStore())
        .body(file);
  }
}
