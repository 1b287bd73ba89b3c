package org.accanto.confidentiality;

import java.util.List;
import org.accanto.shared.Actor;

/**
 * Single things that a person can open to somebody, such as one goal. Modules that hold such things
 * implement it as a bean; this module asks all of them and knows none.
 */
public interface OpenableItems {

  /** The subject's own things only, in the order in which the person knows them. */
  List<OpenableItem> of(Actor subject);
}
