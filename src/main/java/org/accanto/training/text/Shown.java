package org.accanto.training.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A unit as it is shown to somebody who reads in a language: block by block, in the order of the
 * original, each with how it stands.
 *
 * @param unit all texts as they are shown, whatever language each block has in the end
 * @param states one for each {@link Piece} of the unit
 */
public record Shown(UnitText unit, List<BlockState> states) {

  public Shown {
    states = List.copyOf(states);
  }

  /** The original itself. */
  public static Shown original(KeyedText original) {
    return new Shown(
        original.unit(),
        Piece.of(original.unit()).stream().map(piece -> BlockState.ORIGINAL).toList());
  }

  public static Shown of(KeyedText original, KeyedText translation) {
    List<Piece> originals = Piece.of(original.unit());
    List<Piece> translated = Piece.of(translation.unit());
    Map<String, Integer> here = Aligning.byKey(translation);
    List<BlockState> states = new ArrayList<>();
    Map<String, List<Block>> blocks = new HashMap<>();
    for (int i = 0; i < originals.size(); i++) {
      String key = original.keys().get(i);
      Integer at = here.get(key);
      Block its = originals.get(i).block();
      Block block = at == null ? its : translated.get(at).block();
      BlockState state = state(its, block, at, translation, key);
      states.add(state);
      blocks
          .computeIfAbsent(originals.get(i).area(), area -> new ArrayList<>())
          .add(state == BlockState.MISSING ? its : block);
    }
    return new Shown(rebuilt(original.unit(), translation.unit().language(), blocks), states);
  }

  private static BlockState state(
      Block original,
      Block block,
      @org.jspecify.annotations.Nullable Integer at,
      KeyedText translation,
      String key) {
    if (at == null || block.markdown().isEmpty() || StillOriginal.is(original, block)) {
      return BlockState.MISSING;
    }
    if (!translation.madeOf().get(at).equals(Aligning.hash(original))) {
      return BlockState.STALE;
    }
    return translation.checked().contains(key) ? BlockState.CHECKED : BlockState.TRANSLATED;
  }

  private static UnitText rebuilt(
      UnitText original, String language, Map<String, List<Block>> blocks) {
    List<SectionText> sections = new ArrayList<>();
    for (SectionText section : original.sections()) {
      List<Block> plain = blocks.getOrDefault(section.key(), List.of());
      List<Block> easy = blocks.getOrDefault(section.key() + "-easy", List.of());
      sections.add(
          new SectionText(
              section.key(),
              plain.getFirst().markdown(),
              plain.subList(1, plain.size()),
              easy.isEmpty() ? "" : easy.getFirst().markdown(),
              easy.isEmpty() ? List.of() : easy.subList(1, easy.size())));
    }
    return new UnitText(
        original.key(),
        language,
        blocks.getOrDefault("", List.of()).getFirst().markdown(),
        original.minutes(),
        original.licence(),
        sections);
  }
}
