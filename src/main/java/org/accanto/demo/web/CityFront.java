package org.accanto.demo.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.accanto.demo.SignInTable;
import org.accanto.site.FrontSlot;
import org.accanto.site.Slot;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Says on the first page that nobody here is real, and as whom one can look around. */
@Component
@ConditionalOnProperty("accanto.demo")
class CityFront implements FrontSlot {

  /**
   * @param role last word of a message key
   */
  record WayView(String called, String role, boolean card, String name, String secret) {}

  record CityView(List<WayView> ways) {}

  private final SignInTable table;

  CityFront(SignInTable table) {
    this.table = table;
  }

  @Override
  public Optional<Slot> slotFor(Locale locale) {
    List<WayView> ways =
        table.ways().stream()
            .map(w -> new WayView(w.called(), w.role(), w.card(), w.name(), w.secret()))
            .toList();
    return ways.isEmpty()
        ? Optional.empty()
        : Optional.of(new Slot("demo/web/city", "city", new CityView(ways)));
  }

  @Override
  public int order() {
    return 0;
  }
}
