package org.accanto.training;

import com.ibm.icu.text.Transliterator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.training.text.Aligning;
import org.accanto.training.text.KeyedText;
import org.accanto.training.text.Piece;
import org.accanto.training.text.UnitReader;
import org.accanto.training.text.UnitText;
import org.accanto.training.text.UnitWriter;
import org.springframework.stereotype.Component;

/** New versions of texts. Belongs into the transaction of somebody who writes the course. */
@Component
class Writing {

  /** In letters, as the table holds it. */
  static final int LONGEST = 400_000;

  private static final int FURTHEST = 1_000_000;

  private final WritingRows rows;
  private final TextRows textRows;
  private final Texts texts;
  private final Shipped shipped;
  private final Clock clock;

  Writing(WritingRows rows, TextRows textRows, Texts texts, Shipped shipped, Clock clock) {
    this.rows = rows;
    this.textRows = textRows;
    this.texts = texts;
    this.shipped = shipped;
    this.clock = clock;
  }

  Optional<SaveOutcome> saved(UUID once) {
    return rows.saved(once).map(saved -> saved);
  }

  SaveOutcome begin(UnitText unit, UUID once, Actor actor) {
    Optional<SaveOutcome> twice = saved(once);
    if (twice.isPresent()) {
      return twice.get();
    }
    if (unit.sections().isEmpty() || unit.title().isBlank()) {
      return new SaveOutcome.Empty();
    }
    List<UnitRow> all = texts.units();
    int place = all.isEmpty() ? 10 : Math.min(FURTHEST, all.getLast().place() + 10);
    String wanted = name(unit.key().isEmpty() ? unit.title() : unit.key());
    String key = wanted;
    for (int n = 2;
        shipped.keys().contains(key) || !rows.addUnit(key, unit.language(), place, clock.instant());
        n++) {
      key = wanted + '-' + n;
    }
    return add(Aligning.original(keyed(unit, key), 1), once, actor);
  }

  SaveOutcome save(UnitText unit, int seen, UUID once, Actor actor) {
    Optional<SaveOutcome> twice = saved(once);
    Optional<UnitRow> row = texts.unit(unit.key());
    if (twice.isPresent() || row.isEmpty()) {
      return twice.orElseGet(SaveOutcome.NotThere::new);
    }
    if (unit.sections().isEmpty() || unit.title().isBlank()) {
      return new SaveOutcome.Empty();
    }
    Optional<KeyedText> now = texts.latest(unit.key(), unit.language());
    if (now.isPresent() && now.get().version() != seen) {
      return new SaveOutcome.Meanwhile(now.get());
    }
    if (now.isPresent() && now.get().unit().equals(unit)) {
      return new SaveOutcome.Saved(unit.key(), unit.language(), now.get().version());
    }
    KeyedText before = now.orElse(null);
    int version = before == null ? 1 : before.version() + 1;
    if (unit.language().equals(row.get().original())) {
      return add(Aligning.original(unit, version, before), once, actor);
    }
    return texts
        .latest(unit.key(), row.get().original())
        .map(original -> add(Aligning.translation(unit, version, original, before), once, actor))
        .orElseGet(SaveOutcome.NotThere::new);
  }

  /** Says {@code Meanwhile} when somebody was faster by a moment. */
  SaveOutcome add(KeyedText text, UUID once, Actor actor) {
    UnitText unit = text.unit();
    String written = UnitWriter.write(unit);
    if (written.length() > LONGEST) {
      return new SaveOutcome.TooLong(LONGEST);
    }
    // Keys belong to blocks by their place: what is read again must have as many.
    if (Piece.of(UnitReader.read(written).unit()).size() != text.keys().size()) {
      return new SaveOutcome.OtherShape();
    }
    if (rows.add(text, once, clock.instant(), actor)) {
      return new SaveOutcome.Saved(unit.key(), unit.language(), text.version());
    }
    return saved(once)
        .or(() -> texts.latest(unit.key(), unit.language()).map(SaveOutcome.Meanwhile::new))
        .orElseGet(SaveOutcome.NotThere::new);
  }

  List<TextVersion> versions(String unit, String language) {
    List<TextVersion> all = new ArrayList<>(rows.versions(unit, language));
    if (shipped.text(unit, language).isPresent()) {
      all.add(new TextVersion(0, null));
    }
    return List.copyOf(all);
  }

  Optional<KeyedText> version(String unit, String language, int version) {
    return version == 0 ? shipped.text(unit, language) : textRows.text(unit, language, version);
  }

  SaveOutcome restore(String unit, String language, int version, UUID once, Actor actor) {
    Optional<KeyedText> old = version(unit, language, version);
    Optional<KeyedText> now = texts.latest(unit, language);
    return old.isEmpty() || now.isEmpty()
        ? new SaveOutcome.NotThere()
        : save(old.get().unit(), now.get().version(), once, actor);
  }

  List<Change> changes(String unit, String language, int before, int after) {
    Optional<KeyedText> old = version(unit, language, before);
    Optional<KeyedText> young = version(unit, language, after);
    if (old.isEmpty() || young.isEmpty()) {
      return List.of();
    }
    List<Piece> earlier = Piece.of(old.get().unit());
    List<Piece> later = Piece.of(young.get().unit());
    Map<String, Integer> there = Aligning.byKey(old.get());
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < later.size(); i++) {
      Integer at = there.remove(young.get().keys().get(i));
      String was = at == null ? "" : earlier.get(at).block().markdown();
      String now = later.get(i).block().markdown();
      if (!was.equals(now)) {
        changes.add(new Change(heading(young.get().unit(), later.get(i)), was, now));
      }
    }
    there.values().stream()
        .map(earlier::get)
        .forEach(piece ->
            changes.add(
                new Change(heading(old.get().unit(), piece), piece.block().markdown(), "")));
    return List.copyOf(changes);
  }

  boolean show(String key, boolean shown) {
    Optional<UnitRow> unit = texts.unit(key);
    unit.ifPresent(row -> rows.show(row, shown, clock.instant()));
    return unit.isPresent();
  }

  static String heading(UnitText unit, Piece piece) {
    return unit.section(piece.section()).map(section -> section.heading()).orElse(unit.title());
  }

  private static UnitText keyed(UnitText unit, String key) {
    return new UnitText(
        key, unit.language(), unit.title(), unit.minutes(), unit.licence(), unit.sections());
  }

  /** Latin letters of a title in any script. */
  private static String name(String title) {
    String plain =
        Transliterator.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; Latin-ASCII")
            .transliterate(title)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-");
    String brief = plain.substring(0, Math.min(50, plain.length())).replaceAll("^-+|-+$", "");
    return brief.isEmpty() ? "unit" : brief;
  }
}
