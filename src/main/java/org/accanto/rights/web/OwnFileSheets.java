package org.accanto.rights.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.accanto.shared.HoldsPersonalData.Entry;
import org.accanto.shared.HoldsPersonalData.Kind;
import org.accanto.shared.HoldsPersonalData.Value;
import org.accanto.site.SheetWriter;
import org.springframework.stereotype.Component;

/** Each kind as a sheet for office programs; no cell runs as a formula (X05). */
@Component
class OwnFileSheets {

  private final OwnFileWords words;

  OwnFileSheets(OwnFileWords words) {
    this.words = words;
  }

  byte[] of(Kind kind, OwnFile file) {
    Set<String> columns = new LinkedHashSet<>();
    kind.entries().forEach(entry -> columns.addAll(entry.fields().keySet()));
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        columns.stream().map(column -> words.text(file.locale(), kind.label(column))).toList());
    kind.entries().forEach(entry -> rows.add(row(columns, entry, file)));
    return SheetWriter.file(rows);
  }

  private List<String> row(Set<String> columns, Entry entry, OwnFile file) {
    return columns.stream()
        .map(column -> {
          Value value = entry.fields().get(column);
          return value == null ? "" : words.of(value, file);
        })
        .toList();
  }
}
