package org.accanto.training.print;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Makes a PDF that a screen reader reads: tags, language, title, bookmarks, fonts inside (PDF/UA-1
 * as far as the library goes). Loads nothing, neither from the network nor from a disk.
 */
public final class TaggedPdf {

  private static final String FAMILY = "Commissioner";
  private static final String STYLE = new String(bytes("print.css"), StandardCharsets.UTF_8);
  private static final byte[] REGULAR = PrintFont.plain(bytes("commissioner-400.ttf"));
  private static final byte[] BOLD = PrintFont.plain(bytes("commissioner-700.ttf"));

  static {
    // It writes a line for each page otherwise.
    XRLog.setLoggingEnabled(false);
  }

  private TaggedPdf() {}

  public static byte[] of(PrintedPage page) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.withProducer("Accanto");
    builder.useFont(font(REGULAR), FAMILY, 400, FontStyle.NORMAL, true);
    builder.useFont(font(BOLD), FAMILY, 700, FontStyle.NORMAL, true);
    builder.useExternalResourceAccessControl(
        (address, kind) -> address != null && address.startsWith("data:image/png;base64,"),
        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.withW3cDocument(new W3CDom().fromJsoup(document(page)), null);
    builder.toStream(pdf);
    try {
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException("Memory cannot fail", e);
    }
    return pdf.toByteArray();
  }

  private static Document document(PrintedPage page) {
    Document document = Jsoup.parse(page.body());
    Element html = document.selectFirst("html");
    Objects.requireNonNull(html)
        .attr("lang", page.language())
        .attr("dir", page.rightToLeft() ? "rtl" : "ltr");
    document.title(page.title());
    document.head().appendElement("meta").attr("name", "subject").attr("content", page.title());
    document.head().appendElement("style").appendText(STYLE);
    Element marks = document.head().appendElement("bookmarks");
    for (PrintedPage.Mark mark : page.marks()) {
      marks.appendElement("bookmark").attr("name", mark.title()).attr("href", "#" + mark.id());
    }
    return document;
  }

  private static FSSupplier<InputStream> font(byte[] font) {
    return () -> new ByteArrayInputStream(font);
  }

  private static byte[] bytes(String name) {
    try (InputStream in = Objects.requireNonNull(TaggedPdf.class.getResourceAsStream(name), name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
