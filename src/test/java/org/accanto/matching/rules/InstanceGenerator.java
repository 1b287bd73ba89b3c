package org.accanto.matching.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.accanto.matching.engine.Goal;

/**
 * Invented programmes, the same for the same seed. Each family makes something hard: too few
 * supporters, languages that only one of them speaks, ties everywhere, hours that fill a week.
 */
public final class InstanceGenerator {

  /** What is hard about an instance. */
  public enum Family {
    AMPLE,
    SCARCE,
    TRAP,
    TIES,
    HEAVY_HOURS,
    ALIKE,
    APART,
    RETURNS,
    NOBODY,
    TINY
  }

  private static final List<String> LANGUAGES =
      List.of("it", "en", "ar", "fr", "el", "ur", "bn", "ro", "uk", "ti", "fa", "sq");
  private static final List<String> THEMES =
      List.of("shelter", "street", "care", "prison", "debt", "substances", "violence", "flight");
  private static final List<String> INTERESTS =
      List.of("music", "football", "cooking", "films", "chess", "books", "garden", "bikes");
  private static final List<String> STYLES = List.of("listening", "doing", "planning", "humour");
  private static final List<String> TRAININGS = List.of("minors", "violence", "substances");

  private final Family family;
  private final SplittableRandom random;
  private final int peers;
  private final int supporters;
  private final int cities;

  private InstanceGenerator(Family family, int peers, int supporters, long seed) {
    this.family = family;
    this.peers = peers;
    this.supporters = supporters;
    this.cities = 1 + peers / 2500;
    this.random = new SplittableRandom(seed * 31 + family.ordinal());
  }

  /** A programme of so many people; the same arguments give the same instance. */
  public static Instance make(
      Family family, int peers, int supporters, Goal.Mode mode, Goal.Capacity capacity, long seed) {
    return new InstanceGenerator(family, peers, supporters, seed)
        .instance(family + " " + peers + "x" + supporters + " #" + seed, mode, capacity);
  }

  /** A few people, of a number, mode and capacity that follow from the seed. */
  public static Instance small(Family family, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int most = family == Family.TINY ? 3 : 9;
    return make(
        family,
        random.nextInt(most),
        random.nextInt(most),
        random.nextBoolean() ? Goal.Mode.WEIGHTED : Goal.Mode.LEXICOGRAPHIC,
        random.nextInt(3) > 0 ? Goal.Capacity.COUNT : Goal.Capacity.HOURS,
        seed);
  }

  private Instance instance(String name, Goal.Mode mode, Goal.Capacity capacity) {
    List<Peer> all = new ArrayList<>();
    for (int id = 0; id < peers; id++) {
      all.add(peer().at(id));
    }
    List<Supporter> beside = new ArrayList<>();
    for (int id = 0; id < supporters; id++) {
      beside.add(supporter().at(id));
    }
    return new Instance(name, family.name(), config(mode, capacity), all, beside);
  }

  private Config config(Goal.Mode mode, Goal.Capacity capacity) {
    Map<Criterion, Integer> weights = new EnumMap<>(Criterion.class);
    weights.putAll(Config.proposedWeights());
    int moved = random.nextInt(6);
    weights.merge(Criterion.EXPERIENCE, -moved, Integer::sum);
    weights.merge(Criterion.AGE, moved, Integer::sum);
    boolean plain = family == Family.TIES || family == Family.ALIKE;
    return new Config(
        mode,
        capacity,
        family == Family.NOBODY ? 10_000 : 1000 * random.nextInt(5),
        random.nextInt(2000),
        weights,
        List.of(new Config.Tier(120, 5), new Config.Tier(60, 3)),
        chance(4) ? List.of(0L, 0L, 0L) : List.of(200_000L, 40_000L, 10_000L),
        plain && chance(2) ? 0 : random.nextInt(3000),
        random.nextInt(60));
  }

  private PeerDraft peer() {
    PeerDraft peer = new PeerDraft();
    if (family == Family.ALIKE) {
      return peer;
    }
    peer.languages = languages();
    peer.waitDays = family == Family.TIES ? 10 * random.nextInt(3) : random.nextInt(240);
    peer.hours = hours();
    if (family == Family.TIES) {
      return peer;
    }
    peer.age = 18 + random.nextInt(60);
    peer.gender = Person.Gender.values()[random.nextInt(3)];
    peer.stage = 1 + random.nextInt(5);
    peer.x = random.nextInt(80);
    peer.y = random.nextInt(80);
    peer.city = "city" + random.nextInt(cities);
    peer.maxTravel = random.nextInt(60);
    peer.modes = 1 + random.nextInt(7);
    int often = random.nextInt(1 << Person.SLOTS);
    peer.availability = often & random.nextInt(1 << Person.SLOTS);
    peer.minOverlap = random.nextInt(5);
    peer.interests = some(INTERESTS, 4);
    peer.styles = some(STYLES, 3);
    peer.disadvantages = some(THEMES, 6);
    peer.seeks = some(THEMES, 4);
    peer.needs = chance(6) ? some(TRAININGS, 2) : Set.of();
    peer.requiredGenders = chance(8) ? Set.of(Person.Gender.F) : Set.of();
    peer.preferredGenders = chance(3) ? Set.of(peer.gender) : Set.of();
    apart(peer);
    peer.returnTo = someone(family == Family.RETURNS ? 1 : 12, supporters);
    return peer;
  }

  private void apart(PeerDraft peer) {
    int rarely = family == Family.APART ? 1 : 15;
    peer.noContact = someone(rarely, supporters);
    peer.therapeutic = someone(2 * rarely, supporters);
    peer.doubleRole = someone(2 * rarely, supporters);
    peer.declined = someone(rarely, supporters);
  }

  private SupporterDraft supporter() {
    SupporterDraft supporter = new SupporterDraft();
    supporter.maxRelations = family == Family.SCARCE ? 1 : 1 + random.nextInt(4);
    if (family == Family.ALIKE) {
      return supporter;
    }
    supporter.languages = languages();
    supporter.currentRelations = random.nextInt(supporter.maxRelations + 1);
    supporter.maxHours = family == Family.HEAVY_HOURS ? 16 : 8 + random.nextInt(40);
    supporter.currentHours = random.nextInt(8);
    supporter.comfortHours = random.nextInt(supporter.maxHours + 1);
    if (family == Family.TIES) {
      return supporter;
    }
    supporter.age = 20 + random.nextInt(60);
    supporter.gender = Person.Gender.values()[random.nextInt(3)];
    supporter.stage = 2 + random.nextInt(4);
    supporter.x = random.nextInt(80);
    supporter.y = random.nextInt(80);
    supporter.city = "city" + random.nextInt(cities);
    supporter.maxTravel = random.nextInt(80);
    supporter.modes = 1 + random.nextInt(7);
    supporter.availability = random.nextInt(1 << Person.SLOTS);
    supporter.status = chance(9) ? Supporter.Status.values()[random.nextInt(4)] : supporter.status;
    supporter.interests = some(INTERESTS, 4);
    supporter.styles = some(STYLES, 3);
    supporter.offers = some(THEMES, 6);
    supporter.trainings = some(TRAININGS, 4);
    supporter.limits = chance(6) ? some(THEMES, 2) : Set.of();
    supporter.excludesGenders = chance(12) ? Set.of(Person.Gender.M) : Set.of();
    supporter.noContact = someone(family == Family.APART ? 1 : 20, peers);
    return supporter;
  }

  private int hours() {
    return family == Family.HEAVY_HOURS && chance(2) ? 16 : 1 + random.nextInt(8);
  }

  /** In a trap most people speak one rare language, and whoever speaks it speaks all others too. */
  private Map<String, Integer> languages() {
    int common = family == Family.TRAP ? LANGUAGES.size() : 4;
    Map<String, Integer> spoken = new HashMap<>();
    int count = family == Family.TRAP && chance(5) ? 6 : 1 + random.nextInt(2);
    for (int i = 0; i < count; i++) {
      spoken.put(LANGUAGES.get(random.nextInt(common)), 1 + random.nextInt(4));
    }
    return spoken;
  }

  private boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  private Set<Integer> someone(int rarely, int count) {
    return count > 0 && chance(rarely) ? Set.of(random.nextInt(count)) : Set.of();
  }

  private Set<String> some(List<String> words, int most) {
    Set<String> some = new TreeSet<>();
    IntStream.range(0, random.nextInt(most + 1))
        .forEach(i -> some.add(words.get(random.nextInt(words.size()))));
    return some;
  }
}
