package org.accanto.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One thing that a certificate takes, and how far somebody is. */
public sealed interface Need {

  /** For which need an exemption can be given. */
  enum Kind {
    TRAINING,
    UNIT,
    PRACTICE,
    REFRESHER,
    ETHICS
  }

  Kind kind();

  /** Whether it is there, without looking at exemptions. */
  boolean met();

  /**
   * Hours of one kind.
   *
   * @param minutes confirmed until that day
   * @param of minutes asked for
   */
  record Hours(Kind kind, int minutes, int of) implements Need {
    @Override
    public boolean met() {
      return minutes >= of;
    }
  }

  /** A unit of the course, by its key. */
  record Unit(String key, boolean met) implements Need {
    @Override
    public Kind kind() {
      return Kind.UNIT;
    }
  }

  /**
   * A yes to the duties and values.
   *
   * @param last when it was said last; null when never
   * @param met whether that still counts
   */
  record Ethics(@Nullable LocalDate last, boolean met) implements Need {
    @Override
    public Kind kind() {
      return Kind.ETHICS;
    }
  }
}
