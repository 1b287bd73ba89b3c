package org.accanto.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.springframework.stereotype.Service;

/** The door of programme. Its questions are public: nothing here is about a person. */
@Service
public class Programme {

  private final Settings settings;
  private final ActingTransaction transaction;

  Programme(Settings settings, ActingTransaction transaction) {
    this.transaction = transaction;
    this.settings = settings;
  }

  public Policy policy() {
    return settings.policy();
  }

  public Organisation organisation() {
    return settings.organisation();
  }

  public Doubts doubts() {
    return settings.doubts();
  }

  /** The areas in use: those that Accanto brings first, then the organisation's own. */
  public List<ExperienceArea> areas() {
    List<ExperienceArea> all = new ArrayList<>();
    ExperienceArea.BROUGHT.forEach(key -> all.add(new ExperienceArea(key, Map.of())));
    all.addAll(settings.ownAreas());
    return List.copyOf(all);
  }

  /** Does nothing for anybody but a coordinator, as every change here. */
  public void change(Policy policy, Actor actor) {
    if (actor.is(Hat.COORDINATOR)) {
      transaction.run(actor, () -> settings.save(policy, actor));
    }
  }

  public void change(Organisation organisation, Actor actor) {
    if (actor.is(Hat.COORDINATOR)) {
      transaction.run(actor, () -> settings.save(organisation, actor));
    }
  }

  public void change(Doubts doubts, Actor actor) {
    if (actor.is(Hat.COORDINATOR)) {
      transaction.run(actor, () -> settings.save(doubts, actor));
    }
  }

  /**
   * Adds an area of experience in the organisation's own words.
   *
   * @param key random; the same key a second time changes nothing
   * @param words by language, at least one
   */
  public void addArea(String key, Map<String, String> words, Actor actor) {
    if (actor.is(Hat.COORDINATOR) && !words.isEmpty()) {
      transaction.run(actor, () -> settings.add(new ExperienceArea(key, words)));
    }
  }

  /** The area is offered no more; what people said with it stays. */
  public void endArea(String key, Actor actor) {
    if (actor.is(Hat.COORDINATOR)) {
      transaction.run(actor, () -> settings.end(key));
    }
  }
}
