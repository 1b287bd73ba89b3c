package org.accanto.training.bring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.accanto.training.text.Block;
import org.accanto.training.text.Items;
import org.accanto.training.text.Objective;
import org.accanto.training.text.Part;
import org.accanto.training.text.SectionText;
import org.accanto.training.text.UnitText;

/** A proposal in another language, laid beside the unit that it translates. */
public final class Alongside {

  private final UnitText original;
  private final List<Doubt> doubts;

  private Alongside(UnitText original, List<Doubt> doubts) {
    this.original = original;
    this.doubts = new ArrayList<>(doubts);
  }

  /** Sections by their number, or else by their place; what does not fit is a doubt. */
  public static Proposal of(Proposal proposal, UnitText original) {
    Alongside both = new Alongside(original, proposal.doubts());
    UnitText draft = both.laid(proposal.draft());
    both.doubts.sort(Comparator.comparingInt(Doubt::line));
    return new Proposal(draft, both.doubts, proposal.lines());
  }

  private UnitText laid(UnitText draft) {
    List<String> theirs = content(original);
    List<String> mine = content(draft);
    boolean byPlace = mine.stream().noneMatch(theirs::contains);
    List<SectionText> sections = new ArrayList<>();
    for (SectionText section : draft.sections()) {
      int at = mine.indexOf(section.key());
      String key = byPlace && at >= 0 && at < theirs.size() ? theirs.get(at) : section.key();
      sections.add(beside(SectionText.plain(key, section.heading(), section.blocks())));
    }
    Set<String> there = sections.stream().map(SectionText::key).collect(Collectors.toSet());
    int missing =
        (int)
            original.sections().stream()
                .map(SectionText::key)
                .filter(Predicate.not(there::contains))
                .count();
    if (missing > 0) {
      doubts.add(new Doubt.SectionsMissing(0, missing));
    }
    return new UnitText(
        original.key(),
        draft.language(),
        draft.title(),
        draft.minutes(),
        draft.licence(),
        sections);
  }

  private SectionText beside(SectionText section) {
    SectionText theirs = original.section(section.key()).orElse(null);
    if (theirs == null) {
      doubts.add(new Doubt.SectionMore(0, section.heading()));
      return section;
    }
    if (!shape(section).equals(shape(theirs))) {
      doubts.add(
          new Doubt.OtherBlocks(
              0, section.heading(), section.blocks().size(), theirs.blocks().size()));
    }
    return Part.of(section.key()) == Part.OBJECTIVES ? keyed(section) : section;
  }

  /** Objectives belong to those of the original, one after the other. */
  private SectionText keyed(SectionText section) {
    List<String> keys = original.objectives().stream().map(Objective::key).toList();
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (Block block : section.blocks()) {
      if (block.kind() != Block.Kind.LIST) {
        blocks.add(block);
        continue;
      }
      List<String> items = new ArrayList<>();
      for (String item : Items.of(block)) {
        items.add(
            at < keys.size()
                ? item.replaceFirst("^\\[[a-z0-9-]+]", "[" + keys.get(at) + "]")
                : item);
        at++;
      }
      blocks.add(new Block(Block.Kind.LIST, "- " + String.join("\n- ", items)));
    }
    return SectionText.plain(section.key(), section.heading(), blocks);
  }

  private static List<String> content(UnitText unit) {
    return unit.sections().stream()
        .map(SectionText::key)
        .filter(key -> Part.of(key) == Part.CONTENT)
        .toList();
  }

  private static List<Block.Kind> shape(SectionText section) {
    return section.blocks().stream().map(Block::kind).toList();
  }
}
