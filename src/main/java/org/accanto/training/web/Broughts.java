package org.accanto.training.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.accanto.training.CourseWriting;
import org.accanto.training.SaveOutcome;
import org.accanto.training.TextState;
import org.accanto.training.bring.Alongside;
import org.accanto.training.bring.Bring;
import org.accanto.training.bring.Proposal;
import org.accanto.training.cartridge.ArchiveReading;
import org.accanto.training.cartridge.SafeArchive;
import org.accanto.training.text.KeyedText;
import org.accanto.training.text.UnitReader;
import org.accanto.training.text.UnitText;
import org.accanto.training.text.UnitWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Turns what somebody brings into drafts, and drafts into texts of the course. */
@Component
class Broughts {

  /**
   * @param title empty to take it from the text
   * @param unit which it translates; empty for a new one
   */
  record Wanted(String title, String language, String unit) {}

  private static final int MOST = 200;

  private final CourseWriting writing;

  Broughts(CourseWriting writing) {
    this.writing = writing;
  }

  Brought file(@Nullable String name, byte[] bytes, Wanted wanted, Actor actor) {
    boolean zip = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
    if (zip) {
      return folder(bytes, wanted, actor);
    }
    if (bytes.length > Bring.LARGEST) {
      return new Brought.Refused("file", "training.bring.too-large");
    }
    Optional<String> text = Bring.text(bytes);
    if (text.isEmpty()) {
      return new Brought.Refused("file", "training.bring.no-text");
    }
    boolean form = name != null && name.toLowerCase(Locale.ROOT).endsWith(".md");
    return form ? ours(text.get(), wanted, actor) : text(text.get(), wanted, actor);
  }

  Brought text(String text, Wanted wanted, Actor actor) {
    if (text.isBlank()) {
      return new Brought.Refused("text", "training.bring.nothing");
    }
    if (text.length() > Bring.LARGEST) {
      return new Brought.Refused("text", "training.bring.too-large");
    }
    if (text.startsWith("---\n") || text.lines().anyMatch(line -> line.startsWith("## "))) {
      return ours(text, wanted, actor);
    }
    Proposal proposal = proposal(text, wanted.language(), wanted.unit(), actor);
    UnitText draft = proposal.draft();
    UnitText titled =
        new UnitText(
            draft.key(),
            draft.language(),
            wanted.title().isEmpty() ? draft.title() : wanted.title(),
            draft.minutes(),
            draft.licence(),
            draft.sections());
    return new Brought.Drafts(
        List.of(text(titled, actor)), proposal.doubts(), proposal.lines(), text, wanted.language());
  }

  private Proposal proposal(String text, String language, String unit, Actor actor) {
    Proposal proposal = Bring.plain(text, language);
    return original(unit, actor).map(original -> Alongside.of(proposal, original)).orElse(proposal);
  }

  /** In whatever of the form is missing the form is filled in: language and unit were asked. */
  private Brought ours(String markdown, Wanted wanted, Actor actor) {
    return new Brought.Drafts(
        List.of(text(filled(markdown, wanted), actor)),
        List.of(),
        List.of(),
        "",
        wanted.language());
  }

  private static UnitText filled(String markdown, Wanted wanted) {
    UnitText unit = UnitReader.read(markdown).unit();
    return new UnitText(
        unit.key().isEmpty() ? wanted.unit() : unit.key(),
        unit.language().isEmpty() ? wanted.language() : unit.language(),
        wanted.title().isEmpty() ? unit.title() : wanted.title(),
        unit.minutes(),
        unit.licence(),
        unit.sections());
  }

  private Brought folder(byte[] bytes, Wanted wanted, Actor actor) {
    return switch (SafeArchive.read(bytes, Broughts::wanted)) {
      case ArchiveReading.Refused(var why, String name) ->
          new Brought.Refused(
              "file", "training.refusal." + TakenViews.key(why), List.<Object>of(name));
      case ArchiveReading.Opened(var files, var left) -> {
        List<Brought.Text> texts = new ArrayList<>();
        for (var file : files.entrySet()) {
          Optional<String> text = Bring.text(file.getValue());
          if (text.isEmpty()) {
            yield new Brought.Refused(
                "file", "training.bring.no-text-inside", List.<Object>of(file.getKey()));
          }
          texts.add(text(filled(text.get(), new Wanted("", wanted.language(), "")), actor));
        }
        yield texts.isEmpty()
            ? new Brought.Refused("file", "training.bring.no-folder")
            : new Brought.Drafts(
                inOrder(texts).stream().limit(MOST).toList(),
                List.of(),
                List.of(),
                "",
                wanted.language());
      }
    };
  }

  private static boolean wanted(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return small.endsWith(".md") && !small.endsWith("readme.md");
  }

  /** The first of a unit becomes its original: English where there is some. */
  private static List<Brought.Text> inOrder(List<Brought.Text> texts) {
    return texts.stream()
        .sorted(
            Comparator.comparing(
                text -> !UnitReader.read(text.markdown()).unit().language().equals("en")))
        .toList();
  }

  /** The drafts of a form, as somebody mended them. */
  Brought.Drafts again(MultiValueMap<String, String> form, Actor actor) {
    List<Brought.Text> texts = new ArrayList<>();
    form.getOrDefault("text", List.of()).stream()
        .filter(text -> !text.isBlank())
        .limit(MOST)
        .forEach(text -> texts.add(text(UnitReader.read(Typing.asTyped(text)).unit(), actor)));
    for (int i = 0; i < MOST && form.containsKey("text-" + i); i++) {
      String text = Typing.text(form.getFirst("text-" + i));
      String seen = Typing.text(form.getFirst("seen-" + i));
      texts.add(
          new Brought.Text(
              Typing.asTyped(text).replace("\r\n", "\n").stripLeading(),
              Typing.number(seen, 0, 99_999).orElse(-1)));
    }
    String source = Typing.asTyped(Optional.ofNullable(form.getFirst("source")).orElse(""));
    String language = Typing.text(form.getFirst("language"));
    String unit = texts.isEmpty() ? "" : UnitReader.read(texts.getFirst().markdown()).unit().key();
    if (source.isBlank() || source.length() > Bring.LARGEST || !language.matches("[a-z]{2}")) {
      return new Brought.Drafts(texts, List.of(), List.of(), "", language);
    }
    Proposal proposal = proposal(source, language, unit, actor);
    return new Brought.Drafts(texts, proposal.doubts(), proposal.lines(), source, language);
  }

  SaveOutcome save(Brought.Text text, UUID once, Actor actor) {
    UnitText unit = UnitReader.read(text.markdown()).unit();
    if (!unit.language().matches("[a-z]{2}")) {
      return new SaveOutcome.Empty();
    }
    return state(unit.key(), actor).isPresent()
        ? writing.save(unit, text.seen(), once, actor)
        : writing.begin(unit, once, actor);
  }

  Optional<TextState> state(String unit, Actor actor) {
    return writing.states(List.of(), actor).stream()
        .filter(state -> state.unit().key().equals(unit))
        .findFirst();
  }

  private Brought.Text text(UnitText unit, Actor actor) {
    int seen = writing.text(unit.key(), unit.language(), actor).map(KeyedText::version).orElse(-1);
    return new Brought.Text(UnitWriter.write(unit), seen);
  }

  private Optional<UnitText> original(String unit, Actor actor) {
    return state(unit, actor)
        .flatMap(state -> writing.text(unit, state.unit().original(), actor))
        .map(KeyedText::unit);
  }
}
