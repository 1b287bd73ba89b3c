package org.accanto.rights.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.accanto.shared.HoldsPersonalData.Choice;
import org.accanto.shared.HoldsPersonalData.Count;
import org.accanto.shared.HoldsPersonalData.Day;
import org.accanto.shared.HoldsPersonalData.Entry;
import org.accanto.shared.HoldsPersonalData.Id;
import org.accanto.shared.HoldsPersonalData.Moment;
import org.accanto.shared.HoldsPersonalData.Some;
import org.accanto.shared.HoldsPersonalData.Time;
import org.accanto.shared.HoldsPersonalData.Value;
import org.accanto.shared.HoldsPersonalData.Words;
import org.accanto.shared.HoldsPersonalData.YesNo;
import tools.jackson.databind.json.JsonMapper;

/** All of it for machines, in the same words for every language: docs/own-data.schema.json. */
final class OwnFileJson {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private OwnFileJson() {}

  static byte[] of(OwnFile file) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("format", "accanto-own-data");
    all.put("version", 1);
    all.put("madeAt", file.at().toString());
    all.put("role", file.hat().name());
    Map<String, Object> kinds = new LinkedHashMap<>();
    file.kinds()
        .forEach(kind ->
            kinds.put(
                kind.module() + "." + kind.name(),
                kind.entries().stream().map(OwnFileJson::entry).toList()));
    all.put("kinds", kinds);
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(all);
  }

  private static Map<String, Object> entry(Entry entry) {
    Map<String, Object> fields = new LinkedHashMap<>();
    entry.fields().forEach((name, value) -> fields.put(name, plain(value)));
    return fields;
  }

  private static Object plain(Value value) {
    return switch (value) {
      case Words(String said) -> said;
      case Choice(String key, String code) -> code;
      case YesNo(boolean yes) -> yes;
      case Count(long number) -> number;
      case Day(var day) -> day.toString();
      case Time(var time) -> time.toString();
      case Moment(var at) -> at.toString();
      case Id(var id) -> id.toString();
      case Some(List<Value> all) -> all.stream().map(OwnFileJson::plain).toList();
    };
  }
}
