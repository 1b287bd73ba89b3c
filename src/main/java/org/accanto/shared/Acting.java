package org.accanto.shared;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Binds the acting person to the work that is being done, so that each database transaction can say
 * who is asking. New threads do not inherit it: forgetting to bind shows nothing, never too much.
 */
public final class Acting {

  private static final ScopedValue<Actor> ACTOR = ScopedValue.newInstance();

  private Acting() {}

  /** Runs the work as this person; what the work returns or throws passes through. */
  public static <T, X extends Throwable> T as(Actor actor, ScopedValue.CallableOp<T, X> work)
      throws X {
    return ScopedValue.where(ACTOR, actor).call(work);
  }

  /** Like {@link #as}, for work that throws nothing checked. */
  public static <T> T doing(Actor actor, Supplier<T> work) {
    return ScopedValue.where(ACTOR, actor).call(work::get);
  }

  /**
   * The person bound here, if somebody acts. For the transaction manager and the web layer only.
   */
  public static Optional<Actor> current() {
    return ACTOR.isBound() ? Optional.of(ACTOR.get()) : Optional.empty();
  }
}
