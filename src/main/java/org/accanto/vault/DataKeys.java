package org.accanto.vault;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The keys of people, opened. A key is made when the first words are sealed with it, and counts for
 * others when the transaction that made it is done: before that it may still be undone.
 */
@Component
class DataKeys {

  private final DataKeyRows rows;
  private final MasterKey master;
  private final OpenedKeys opened = new OpenedKeys(System::nanoTime);
  private final KeysOfTransaction ofTransaction = new KeysOfTransaction(opened);
  private final SecureRandom random = new SecureRandom();

  DataKeys(DataKeyRows rows, MasterKey master) {
    this.rows = rows;
    this.master = master;
  }

  Keys of(Whose whose) {
    Keys mine = ofTransaction.get(whose);
    return mine != null ? mine : opened.get(whose).orElseGet(() -> read(whose));
  }

  /** Past what was opened a moment ago. */
  Keys read(Whose whose) {
    Keys mine = ofTransaction.get(whose);
    return mine != null ? mine : readAll(List.of(whose)).getOrDefault(whose, NONE);
  }

  private static final Keys NONE = new Keys(null, Set.of());

  /** What is not there yet, in one question. */
  void ready(Collection<Whose> wanted) {
    Set<Whose> missing =
        wanted.stream()
            .filter(whose -> ofTransaction.get(whose) == null && opened.get(whose).isEmpty())
            .collect(Collectors.toSet());
    if (!missing.isEmpty()) {
      readAll(missing);
    }
  }

  private Map<Whose, Keys> readAll(Collection<Whose> wanted) {
    long moment = opened.moment();
    Map<Whose, Keys> found =
        rows.of(wanted).entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> open(e.getValue())));
    opened.put(found, moment);
    return found;
  }

  private Keys open(List<DataKeyRows.Row> ofOne) {
    Keys.Opened live = null;
    Set<Integer> destroyed = new HashSet<>();
    for (DataKeyRows.Row row : ofOne) {
      MasterKey.Wrapped wrapped = row.wrapped();
      if (wrapped == null) {
        destroyed.add(row.number());
      } else {
        live = open(row, wrapped);
      }
    }
    return new Keys(live, Set.copyOf(destroyed));
  }

  private Keys.Opened open(DataKeyRows.Row row, MasterKey.Wrapped wrapped) {
    byte[] key =
        master
            .unwrap(wrapped, context(row.whose(), row.number()))
            .orElseThrow(() -> new IllegalStateException("a key of a person does not open"));
    return new Keys.Opened(row.number(), Ciphers.of(row.number(), key), Ciphers.hashing(key));
  }

  /** The key in use; made when there is none. */
  Keys.Opened toSealWith(Whose whose) {
    Keys known = of(whose);
    return known.live() == null ? make(whose) : known.live();
  }

  /** Makes those that are not there yet, in one question. */
  void begin(Collection<Whose> wanted) {
    ready(wanted);
    makeAll(wanted.stream().distinct().filter(whose -> of(whose).live() == null).toList());
  }

  private Keys.Opened make(Whose whose) {
    return Objects.requireNonNull(makeAll(List.of(whose)).get(whose));
  }

  private Map<Whose, Keys.Opened> makeAll(List<Whose> wanted) {
    if (wanted.isEmpty()) {
      return Map.of();
    }
    List<DataKeyRows.Row> kept = rows.keep(wanted.stream().map(this::newKey).toList());
    if (kept.size() < wanted.size()) {
      master.refresh();
      kept = rows.keep(wanted.stream().map(this::newKey).toList());
    }
    Map<Whose, Keys.Opened> made = new HashMap<>();
    for (DataKeyRows.Row row : kept) {
      Keys.Opened live = open(row, Objects.requireNonNull(row.wrapped()));
      Set<Integer> destroyed = of(row.whose()).destroyed();
      ofTransaction.put(row.whose(), new Keys(live, destroyed));
      made.put(row.whose(), live);
    }
    if (made.size() < wanted.size()) {
      throw new IllegalStateException("no master key is known that may wrap a new key");
    }
    return made;
  }

  private DataKeyRows.Row newKey(Whose whose) {
    byte[] key = new byte[Ciphers.KEY];
    random.nextBytes(key);
    int number = newNumber(of(whose));
    return new DataKeyRows.Row(whose, number, master.wrap(key, context(whose, number)));
  }

  private int newNumber(Keys known) {
    int number = random.nextInt();
    return number == 0 || known.know(number) ? newNumber(known) : number;
  }

  @EventListener
  void on(KeysDestroyed destroyed) {
    opened.forgetAll();
  }

  static byte[] context(Whose whose, int number) {
    String all = "data key|" + whose.person().value() + '|' + whose.file() + '|' + number;
    return all.getBytes(StandardCharsets.UTF_8);
  }
}
