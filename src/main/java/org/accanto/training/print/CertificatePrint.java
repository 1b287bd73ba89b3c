package org.accanto.training.print;

import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;

/** A certificate as a file to send or to print, with a code that leads to its page. */
public final class CertificatePrint {

  /**
   * What stands on it, in its language.
   *
   * @param lines after the name: for what, which stage, from when to when
   * @param address of the page that says whether it is still valid; also in the code
   * @param codeSays what the code is, for who does not see it
   */
  public record Words(
      String language,
      String by,
      String title,
      String says,
      String name,
      List<String> lines,
      String number,
      String verify,
      String address,
      String codeSays) {

    public Words {
      lines = List.copyOf(lines);
    }
  }

  private static final int SCALE = 8;
  private static final int MARGIN = 4;

  private CertificatePrint() {}

  public static byte[] pdf(Words words) {
    StringBuilder body = new StringBuilder("<div class=\"middle\">");
    paragraph(body, "soft", words.by());
    body.append("<h1>").append(PlainHtml.escaped(words.title())).append("</h1>");
    paragraph(body, "", words.says());
    paragraph(body, "name", words.name());
    words.lines().forEach(line -> paragraph(body, "", line));
    body.append("</div><div class=\"check\">");
    body.append("<p><img class=\"code\" alt=\"").append(PlainHtml.escaped(words.codeSays()));
    body.append("\" src=\"").append(code(words.address())).append("\"></p>");
    paragraph(body, "", words.number());
    paragraph(body, "soft", words.verify());
    paragraph(body, "soft", words.address());
    body.append("</div>");
    return TaggedPdf.of(
        new PrintedPage(words.title(), words.language(), false, body.toString(), List.of()));
  }

  private static void paragraph(StringBuilder body, String kind, String text) {
    body.append("<p class=\"").append(kind).append("\">").append(PlainHtml.escaped(text));
    body.append("</p>");
  }

  private static String code(String address) {
    QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
    int side = (code.size + 2 * MARGIN) * SCALE;
    BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        boolean black = code.getModule(x / SCALE - MARGIN, y / SCALE - MARGIN);
        picture.setRGB(x, y, black ? 0x000000 : 0xffffff);
      }
    }
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException("Memory cannot fail", e);
    }
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
  }
}
