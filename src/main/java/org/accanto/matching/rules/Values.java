package org.accanto.matching.rules;

/** The nine values of one pair, 0 to 100 each (design "Matching", quality of a pair). */
final class Values {
  static final int MOST = 100;

  private static final int NOT_ASKED = 50;
  private static final int AN_INTEREST = 34;
  private static final int NOT_IN_PERSON = 40;
  private static final int TIME_ENOUGH = 8;
  private static final int A_YEAR_APART = 4;

  private Values() {}

  static int of(Criterion criterion, Traits.OfPeer peer, Traits.OfSupporter supporter) {
    Traits p = peer.traits;
    Traits s = supporter.traits;
    return switch (criterion) {
      case EXPERIENCE -> share(Words.common(peer.seeks, supporter.offers), peer.sought);
      case STYLES -> share(Words.common(p.styles, s.styles), Words.common(p.styles, p.styles));
      case OVERLAP -> Math.min(MOST, MOST * Integer.bitCount(p.slots & s.slots) / TIME_ENOUGH);
      case DISTANCE -> distance(p, s);
      case LANGUAGE -> language(p, s);
      case INTERESTS -> Math.min(MOST, AN_INTEREST * Words.common(p.interests, s.interests));
      case STAGE -> stage(s.stage - p.stage);
      case GENDER -> peer.preferred == 0 || (peer.preferred & s.gender) != 0 ? MOST : 0;
      case AGE -> Math.max(0, MOST - A_YEAR_APART * Math.abs(p.age - s.age));
    };
  }

  private static int share(int common, int asked) {
    return asked == 0 ? NOT_ASKED : MOST * common / asked;
  }

  private static int distance(Traits p, Traits s) {
    if (!Rulebook.meetInPerson(p, s)) {
      return NOT_IN_PERSON;
    }
    long reach = Rulebook.reach(p, s);
    return reach == 0
        ? MOST
        : (int) (MOST - MOST * Rulebook.squareOfDistance(p, s) / (reach * reach));
  }

  private static int language(Traits p, Traits s) {
    if (Words.meet(p.speaks[4], s.speaks[4])) {
      return 100;
    }
    if (Words.meet(p.speaks[3], s.speaks[3])) {
      return 80;
    }
    return Words.meet(p.speaks[2], s.speaks[2]) ? 50 : 0;
  }

  /** Further on helps; behind does not. */
  private static int stage(int ahead) {
    if (ahead >= 2) {
      return 100;
    }
    if (ahead == 1) {
      return 80;
    }
    return ahead == 0 ? 40 : 0;
  }
}
