package org.accanto.enrolment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.springframework.stereotype.Service;

/**
 * People from the list that an organisation has (W14): bring the file, say what its columns mean,
 * look, import. For coordinators; anybody else finds nothing.
 */
@Service
public class Imports {

  private static final Duration KEPT = Duration.ofDays(1);

  private final ImportFiles files;
  private final ImportRefusals refusals;
  private final ColumnMemory memory;
  private final ImportPlanner planner;
  private final ImportWriter writer;
  private final ActingTransaction transaction;
  private final Clock clock;

  Imports(
      ImportFiles files,
      ImportRefusals refusals,
      ColumnMemory memory,
      ImportPlanner planner,
      ImportWriter writer,
      ActingTransaction transaction,
      Clock clock) {
    this.files = files;
    this.refusals = refusals;
    this.memory = memory;
    this.planner = planner;
    this.writer = writer;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Keeps the file for a day, or says why it is no list. */
  public ImportUpload bring(byte[] bytes, Actor coordinator) {
    if (SheetReader.read(bytes) instanceof SheetRefusal refusal) {
      return new ImportUpload.NotRead(refusal);
    }
    if (!coordinator.is(Hat.COORDINATOR)) {
      throw new IllegalArgumentException("only a coordinator does this");
    }
    UUID id = UUID.randomUUID();
    Instant now = clock.instant();
    transaction.run(
        coordinator,
        () -> {
          files.forgetOld(now);
          files.add(id, bytes, now, now.plus(KEPT), coordinator);
        });
    return new ImportUpload.Kept(id);
  }

  /** The list with what its columns mean: as chosen, as remembered, or as we guess. */
  public Optional<ImportDraft> draft(UUID id, Actor coordinator) {
    return transaction.as(coordinator, () -> files.of(id).flatMap(this::draft));
  }

  private Optional<ImportDraft> draft(ImportFiles.Kept file) {
    if (file.bytes() == null || !(SheetReader.read(file.bytes()) instanceof Sheet sheet)) {
      return Optional.empty();
    }
    if (file.choice() != null) {
      return Optional.of(new ImportDraft(file.id(), sheet, file.choice(), false, true));
    }
    Optional<ColumnChoice> remembered = memory.of(sheet);
    ColumnChoice choice =
        remembered.orElseGet(
            () -> new ColumnChoice(ColumnWords.suggest(sheet.columns()), null, ""));
    return Optional.of(new ImportDraft(file.id(), sheet, choice, remembered.isPresent(), false));
  }

  /** Takes the choice and remembers it for the next list with these headings; or why not. */
  public Optional<ColumnTrouble> choose(UUID id, ColumnChoice choice, Actor coordinator) {
    return transaction.as(
        coordinator,
        () -> {
          Optional<Sheet> sheet = files.of(id).flatMap(this::draft).map(ImportDraft::sheet);
          Optional<ColumnTrouble> trouble = sheet.flatMap(choice::trouble);
          if (sheet.isPresent() && trouble.isEmpty()) {
            files.choose(id, sheet.get(), choice);
            memory.remember(sheet.get(), choice, clock.instant());
          }
          return trouble;
        });
  }

  /** What the import would do now; empty until the columns are chosen. */
  public Optional<ImportPlan> plan(UUID id, Actor coordinator) {
    return transaction.as(
        coordinator,
        () ->
            files
                .of(id)
                .flatMap(this::draft)
                .filter(ImportDraft::chosen)
                .map(d -> planner.plan(d.sheet(), d.choice(), coordinator)));
  }

  /** Does it, once: a second call finds the result of the first. The file's bytes are gone then. */
  public Optional<ImportResult> carryOut(UUID id, Actor coordinator) {
    return transaction.as(
        coordinator,
        () -> {
          Optional<ImportDraft> draft =
              files.locked(id).flatMap(this::draft).filter(ImportDraft::chosen);
          draft.ifPresent(d -> {
            ImportPlan plan = planner.plan(d.sheet(), d.choice(), coordinator);
            writer.write(plan, d.choice(), coordinator);
            refusals.add(id, plan.of(ImportStep.Refused.class), coordinator);
            int added = plan.count(ImportStep.Add.class);
            int changed = plan.count(ImportStep.Change.class);
            int rest = plan.steps().size() - added - changed - plan.count(ImportStep.Refused.class);
            files.end(id, added, changed, rest, clock.instant());
          });
          return found(id);
        });
  }

  /** What the import did; for a day. */
  public Optional<ImportResult> result(UUID id, Actor coordinator) {
    return transaction.as(coordinator, () -> found(id));
  }

  private Optional<ImportResult> found(UUID id) {
    return files
        .of(id)
        .filter(ImportFiles.Kept::done)
        .map(f ->
            new ImportResult(f.added(), f.changed(), f.unchanged(), f.headings(), refusals.of(id)));
  }

  /** The person thought better of it: the list goes at once. False when there was none. */
  public boolean forget(UUID id, Actor coordinator) {
    return transaction.as(coordinator, () -> files.forget(id));
  }

  /** Ends every list that is older than a day; how many. */
  int forgetOld() {
    return transaction.withoutActor(() -> files.forgetOld(clock.instant()));
  }
}
