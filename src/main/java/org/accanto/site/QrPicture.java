package org.accanto.site;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code to draw as SVG, one unit a module, with the quiet margin that readers need.
 *
 * @param side of the square
 * @param path what is black
 */
public record QrPicture(int side, String path) {

  private static final int MARGIN = 4;

  public static QrPicture of(String text) {
    QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          path.append('M').append(x + MARGIN).append(' ').append(y + MARGIN).append("h1v1h-1z");
        }
      }
    }
    return new QrPicture(code.size + 2 * MARGIN, path.toString());
  }
}
