package org.accanto.training.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.accanto.site.SafeHtml;
import org.accanto.training.UnitToRead;
import org.accanto.training.text.BlockState;
import org.accanto.training.text.Html;
import org.accanto.training.text.Piece;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The text of a section as it stands on a page, made once for each text. */
@Component
class Prose {

  private record Part(String version, String section, boolean easy) {}

  /** So many sections of so many versions are kept; then all are made again. */
  private static final int KEPT = 4000;

  private final Map<Part, List<Run>> made = new ConcurrentHashMap<>();

  List<Run> of(UnitToRead unit, String section, boolean easy) {
    if (made.size() > KEPT) {
      made.clear();
    }
    return made.computeIfAbsent(new Part(unit.version(), section, easy), part -> make(unit, part));
  }

  private static List<Run> make(UnitToRead unit, Part part) {
    List<Piece> pieces = Piece.of(unit.shown().unit());
    List<Run> runs = new ArrayList<>();
    StringBuilder html = new StringBuilder();
    BlockState before = null;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (!piece.section().equals(part.section())
          || piece.easy() != part.easy()
          || piece.at() == 0) {
        continue;
      }
      BlockState state = like(unit.shown().states().get(i));
      if (before != null && state != before) {
        runs.add(run(html, before, unit));
        html.setLength(0);
      }
      before = state;
      html.append(Html.of(piece.block(), "/course/units/"));
    }
    if (before != null) {
      runs.add(run(html, before, unit));
    }
    return List.copyOf(runs);
  }

  /** What a reader need not tell apart. */
  private static BlockState like(BlockState state) {
    return switch (state) {
      case ORIGINAL, TRANSLATED, CHECKED -> BlockState.TRANSLATED;
      case STALE -> BlockState.STALE;
      case MISSING -> BlockState.MISSING;
    };
  }

  private static Run run(StringBuilder html, BlockState state, UnitToRead unit) {
    boolean missing = state == BlockState.MISSING;
    String language = missing ? unit.row().original() : unit.shown().unit().language();
    return new Run(new SafeHtml(html.toString()), note(state), language, direction(language));
  }

  private static @Nullable String note(BlockState state) {
    return switch (state) {
      case MISSING -> "training.unit.missing";
      case STALE -> "training.unit.stale";
      case ORIGINAL, TRANSLATED, CHECKED -> null;
    };
  }

  static String direction(String language) {
    return com.ibm.icu.util.ULocale.forLanguageTag(language).isRightToLeft() ? "rtl" : "ltr";
  }
}
