package org.accanto.enrolment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.accanto.enrolment.ImportResult;
import org.accanto.enrolment.ImportStep;
import org.accanto.site.SheetWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an import did. */
record ImportResultView(
    UUID id,
    String done,
    List<String> counts,
    List<ImportPreviewView.Line> refused,
    @Nullable String moreRefused) {

  /** Makes the view and the file of refused rows. */
  @Component
  static class Maker {

    private final ImportWords words;
    private final ImportPreviewView.Maker previews;

    Maker(ImportWords words, ImportPreviewView.Maker previews) {
      this.words = words;
      this.previews = previews;
    }

    ImportResultView of(UUID id, ImportResult result, Locale locale) {
      List<ImportStep.Refused> refused = result.refused();
      return new ImportResultView(
          id,
          words.text(locale, "import.result.done"),
          List.of(
              words.text(locale, "import.result.added", result.added()),
              words.text(locale, "import.result.changed", result.changed()),
              words.text(locale, "import.result.unchanged", result.unchanged()),
              words.text(locale, "import.result.refused", refused.size())),
          refused.stream()
              .limit(ImportPreviewView.SHOWN)
              .map(one -> previews.refused(one, result.headings(), locale))
              .toList(),
          previews.more(refused.size(), ImportPreviewView.SHOWN, locale));
    }

    byte[] refusedFile(ImportResult result, Locale locale) {
      List<List<String>> rows = new ArrayList<>();
      List<String> first =
          new ArrayList<>(
              IntStream.range(0, result.headings().size())
                  .mapToObj(i -> words.heading(locale, result.headings(), i))
                  .toList());
      first.add(words.text(locale, "import.why"));
      rows.add(first);
      for (ImportStep.Refused one : result.refused()) {
        List<String> row = new ArrayList<>(one.row().cells());
        row.add(String.join(" ", previews.refused(one, result.headings(), locale).sentences()));
        row.addAll(one.row().beyond());
        rows.add(row);
      }
      return SheetWriter.file(rows);
    }
  }
}
