import java.util.Arrays;
import java.util.Random;
import org.accanto.matching.engine.Goal;
import org.accanto.matching.engine.Market;

/**
 * An invented programme: people in quarters of unequal size, who meet in person or on the phone,
 * speak some of eight languages, have time on some days, and look for some of twelve experiences.
 * About as many places as people. Qualities are made of the nine criteria and their weights.
 */
final class Town {
  private final Random random;
  private final int peers;
  private final int supporters;

  private Town(int peers, int supporters, long seed) {
    this.random = new Random(seed);
    this.peers = peers;
    this.supporters = supporters;
  }

  private record Person(
      int quarter, int x, int y, int modes, int days, int languages, int seeks, int likes, int age,
      int stage, int gender, int wants, int prefers) {}

  static Market of(int peers, int supporters, Goal.Mode mode, long seed) {
    return new Town(peers, supporters, seed).market(mode);
  }

  /** The same town, where people ask for half an hour to four hours a week. */
  static Market withHours(int peers, int supporters, long seed) {
    Market town = of(peers, supporters, Goal.Mode.WEIGHTED, seed);
    Random random = new Random(seed + 7);
    int[] asks = {2, 4, 4, 4, 6, 6, 8, 8, 12, 16};
    int[] hours = new int[peers];
    Arrays.setAll(hours, i -> asks[random.nextInt(asks.length)]);
    Market.Time[] time = new Market.Time[supporters];
    for (int who = 0; who < supporters; who++) {
      int most = 8 + 4 * random.nextInt(7);
      int now = Math.min(most, town.relations()[who].now() * 4);
      time[who] = new Market.Time(most, now, most * 3 / 4);
    }
    Goal goal = town.goal();
    return new Market(
        town.first(),
        town.supporter(),
        town.quality(),
        town.tier(),
        hours,
        town.relations(),
        time,
        new Goal(goal.mode(), Goal.Capacity.HOURS, goal.tierWeight(), goal.load(), 100));
  }

  private Person person(boolean peer) {
    int quarter = (int) Math.floor(Math.pow(random.nextDouble(), 2) * (6 + supporters / 250));
    int languages = 1;
    if (random.nextInt(4) == 0) {
      languages = 1 << random.nextInt(8);
    }
    if (!peer || random.nextInt(3) == 0) {
      languages |= 1 << random.nextInt(8);
    }
    int wants = peer && random.nextInt(5) == 0 ? 1 : 0;
    return new Person(
        quarter,
        quarter * 60 + random.nextInt(100),
        random.nextInt(100),
        random.nextInt(3) == 0 ? 3 : random.nextInt(5) == 0 ? 2 : 1,
        bits(21, peer ? 5 : 7),
        languages,
        bits(12, 1 + random.nextInt(4)),
        bits(10, 3),
        18 + random.nextInt(55),
        random.nextInt(5),
        random.nextInt(2),
        wants,
        random.nextInt(3));
  }

  private int bits(int of, int many) {
    int bits = 0;
    for (int i = 0; i < many; i++) {
      bits |= 1 << random.nextInt(of);
    }
    return bits;
  }

  private Market market(Goal.Mode mode) {
    Person[] asks = new Person[peers];
    Arrays.setAll(asks, i -> person(true));
    Person[] gives = new Person[supporters];
    Arrays.setAll(gives, i -> person(false));
    int[] first = new int[peers + 1];
    int[] who = new int[1 << 16];
    int[] quality = new int[1 << 16];
    int pairs = 0;
    for (int p = 0; p < peers; p++) {
      for (int s = 0; s < supporters; s++) {
        int points = points(asks[p], gives[s]);
        if (points >= 4_000) {
          if (pairs == who.length) {
            who = Arrays.copyOf(who, pairs + pairs / 2);
            quality = Arrays.copyOf(quality, pairs + pairs / 2);
          }
          who[pairs] = s;
          quality[pairs++] = points;
        }
      }
      first[p + 1] = pairs;
    }
    int[] tier = new int[peers];
    Arrays.setAll(tier, i -> random.nextInt(7) == 0 ? 0 : random.nextInt(3) == 0 ? 1 : 2);
    Market.Relations[] relations = new Market.Relations[supporters];
    Arrays.setAll(relations, i -> relations());
    Market.Time[] time = new Market.Time[supporters];
    Arrays.fill(time, new Market.Time(40, 0, 40));
    Goal goal =
        new Goal(mode, Goal.Capacity.COUNT, new long[] {200_000, 40_000, 10_000}, 1_500, 0);
    return new Market(
        first,
        Arrays.copyOf(who, pairs),
        Arrays.copyOf(quality, pairs),
        tier,
        new int[peers],
        relations,
        time,
        goal);
  }

  private Market.Relations relations() {
    int most = 2 + random.nextInt(5);
    return new Market.Relations(most, random.nextInt(3) == 0 ? random.nextInt(most + 1) : 0);
  }

  private static int points(Person p, Person s) {
    int days = Integer.bitCount(p.days & s.days);
    boolean speak = (p.languages & s.languages) != 0;
    if (!speak || days == 0 || (p.wants == 1 && p.gender != s.gender)) {
      return -1;
    }
    long dx = p.x - s.x;
    long dy = p.y - s.y;
    long far = dx * dx + dy * dy;
    boolean meet = (p.modes & s.modes & 1) != 0 && p.quarter == s.quarter && far <= 90 * 90;
    if (!meet && (p.modes & s.modes & 2) == 0) {
      return -1;
    }
    int stage = s.stage - p.stage;
    return 28 * (100 * Integer.bitCount(p.seeks & s.seeks) / Integer.bitCount(p.seeks))
        + 12 * (50 + 25 * Integer.signum(stage))
        + 12 * Math.min(100, 100 * days / 8)
        + 10 * (meet ? (int) (100 - 100 * far / (90 * 90)) : 40)
        + 10 * (Integer.bitCount(p.languages & s.languages) > 1 ? 100 : 80)
        + 8 * Math.min(100, 34 * Integer.bitCount(p.likes & s.likes))
        + 8 * (stage >= 2 ? 100 : stage == 1 ? 80 : stage == 0 ? 40 : 0)
        + 7 * (p.prefers < 2 || p.gender == s.gender ? 100 : 0)
        + 5 * Math.max(0, 100 - 4 * Math.abs(p.age - s.age));
  }
}
