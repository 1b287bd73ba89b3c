package org.accanto.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.springframework.stereotype.Service;

/** The door of programme. Its questions are public: nothing here is about a person. */
@Service
public class Programme {

  private final Settings settings;
  private final MeanwhileRows meanwhile;
  private final ActingTransaction transaction;

  Programme(Settings settings, MeanwhileRows meanwhile, ActingTransaction transaction) {
    this.meanwhile = meanwhile;
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

  /** What people can come to today while they wait; for who waits, and for coordinators. */
  public List<Meanwhile> meanwhile(Actor actor) {
    return transaction.as(actor, meanwhile::today);
  }

  /** Shown from now on to whoever waits, until its last day; the same id twice is one. */
  public void offer(Meanwhile one, Actor actor) {
    if (actor.is(Hat.COORDINATOR) && !one.said().isEmpty()) {
      transaction.run(actor, () -> meanwhile.add(one));
    }
  }

  /** False when there is no such thing, and for anybody but a coordinator. */
  public boolean endMeanwhile(UUID id, Actor actor) {
    return actor.is(Hat.COORDINATOR) && transaction.as(actor, () -> meanwhile.end(id));
  }
}
