package org.accanto.training;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accanto.shared.Actor;
import org.accanto.training.bring.Foreign;
import org.accanto.training.text.Aligning;
import org.accanto.training.text.BlockState;
import org.accanto.training.text.KeyedText;
import org.accanto.training.text.Part;
import org.accanto.training.text.Piece;
import org.accanto.training.text.Shown;
import org.springframework.stereotype.Component;

/** How each block stands in each language, and what a translator does about it. */
@Component
class Translations {

  private final Texts texts;
  private final Writing writing;

  Translations(Texts texts, Writing writing) {
    this.texts = texts;
    this.writing = writing;
  }

  List<TextState> states(List<String> languages) {
    return texts.units().stream().flatMap(unit -> state(unit, languages).stream()).toList();
  }

  private Optional<TextState> state(UnitRow unit, List<String> wanted) {
    Optional<KeyedText> original = texts.latest(unit.key(), unit.original());
    return original.map(first ->
        new TextState(
            unit,
            first.unit().title(),
            Stream.concat(texts.languages(unit).stream(), wanted.stream())
                .distinct()
                .map(language -> inLanguage(unit, first, language))
                .toList()));
  }

  private TextState.InLanguage inLanguage(UnitRow unit, KeyedText first, String language) {
    Optional<KeyedText> own = texts.latest(unit.key(), language);
    if (own.isEmpty()) {
      long all = Piece.of(first.unit()).size();
      return new TextState.InLanguage(language, -1, Map.of(BlockState.MISSING, all), 0);
    }
    List<BlockState> states =
        language.equals(unit.original())
            ? Shown.original(first).states()
            : Shown.of(first, own.get()).states();
    long foreign =
        Piece.of(own.get().unit()).stream().filter(piece -> foreign(piece, language)).count();
    return new TextState.InLanguage(
        language,
        own.get().version(),
        states.stream().collect(Collectors.groupingBy(state -> state, Collectors.counting())),
        Math.toIntExact(foreign));
  }

  static boolean foreign(Piece piece, String language) {
    return Part.of(piece.section()) != Part.READING
        && Foreign.in(piece.block().markdown(), language).isPresent();
  }

  List<BlockToTranslate> waiting(String language) {
    List<BlockToTranslate> all = new ArrayList<>();
    for (UnitRow unit : texts.units()) {
      if (!unit.original().equals(language)) {
        texts
            .latest(unit.key(), unit.original())
            .ifPresent(original -> all.addAll(waiting(unit, original, language)));
      }
    }
    return List.copyOf(all);
  }

  private List<BlockToTranslate> waiting(UnitRow unit, KeyedText original, String language) {
    KeyedText own = texts.latest(unit.key(), language).orElse(null);
    List<Piece> originals = Piece.of(original.unit());
    List<Piece> mine = own == null ? List.of() : Piece.of(own.unit());
    Map<String, Integer> places = own == null ? Map.of() : Aligning.byKey(own);
    List<BlockState> states = own == null ? List.of() : Shown.of(original, own).states();
    List<BlockToTranslate> all = new ArrayList<>();
    for (int i = 0; i < originals.size(); i++) {
      String key = original.keys().get(i);
      Integer at = places.get(key);
      BlockState state = own == null ? BlockState.MISSING : states.get(i);
      boolean foreign = at != null && foreign(mine.get(at), language);
      if (state != BlockState.CHECKED || foreign) {
        Piece piece = originals.get(i);
        all.add(
            new BlockToTranslate(
                unit.key(),
                language,
                own == null ? -1 : own.version(),
                key,
                Writing.heading(original.unit(), piece),
                piece.at() == 0,
                piece.block().markdown(),
                own == null || at == null || state != BlockState.STALE
                    ? ""
                    : was(unit, key, own.madeOf().get(at)),
                at == null ? "" : mine.get(at).block().markdown(),
                state,
                foreign));
      }
    }
    return all;
  }

  /** The text of the original of which a translation was made. */
  private String was(UnitRow unit, String key, String hash) {
    return writing.versions(unit.key(), unit.original()).stream()
        .flatMap(v -> writing.version(unit.key(), unit.original(), v.version()).stream())
        .flatMap(text -> {
          Integer at = Aligning.byKey(text).get(key);
          return at == null ? Stream.<Piece>empty() : Stream.of(Piece.of(text.unit()).get(at));
        })
        .filter(piece -> Aligning.hash(piece.block()).equals(hash))
        .map(piece -> piece.block().markdown())
        .findFirst()
        .orElse("");
  }

  SaveOutcome translate(
      String unit, String language, String key, String markdown, int seen, UUID once, Actor actor) {
    Optional<KeyedText> original = original(unit, language);
    Integer at = original.map(text -> Aligning.byKey(text).get(key)).orElse(null);
    if (original.isEmpty() || at == null) {
      return new SaveOutcome.NotThere();
    }
    Optional<SaveOutcome> twice = writing.saved(once);
    if (twice.isPresent()) {
      return twice.get();
    }
    Optional<KeyedText> now = texts.latest(unit, language);
    if (now.isPresent() && now.get().version() != seen) {
      return new SaveOutcome.Meanwhile(now.get());
    }
    int version = now.map(text -> text.version() + 1).orElse(1);
    return writing.add(
        Placing.block(original.get(), now.orElse(null), language, at, markdown, version),
        once,
        actor);
  }

  SaveOutcome check(String unit, String language, String key, int seen, UUID once, Actor actor) {
    Optional<KeyedText> now = texts.latest(unit, language);
    if (original(unit, language).isEmpty()
        || now.isEmpty()
        || !Aligning.byKey(now.get()).containsKey(key)) {
      return new SaveOutcome.NotThere();
    }
    KeyedText text = now.get();
    Optional<SaveOutcome> twice = writing.saved(once);
    if (twice.isPresent() || text.version() != seen) {
      return twice.orElseGet(() -> new SaveOutcome.Meanwhile(text));
    }
    Set<String> checked = new HashSet<>(text.checked());
    checked.add(key);
    return writing.add(
        new KeyedText(text.unit(), text.version() + 1, text.keys(), text.madeOf(), checked),
        once,
        actor);
  }

  private Optional<KeyedText> original(String unit, String language) {
    return texts
        .unit(unit)
        .filter(row -> !row.original().equals(language))
        .flatMap(row -> texts.latest(unit, row.original()));
  }
}
