package org.accanto.vault;

/** A sealed value was changed, or moved to a place that is not its own. */
public final class NotWhatWasSealed extends RuntimeException {

  NotWhatWasSealed(Place place) {
    super("A sealed value of " + place.column() + " does not belong where it stands");
  }
}
