package org.accanto.enrolment;

import java.util.List;
import org.accanto.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody tells of their own story, of it what the reader may read now.
 *
 * @param called null when the reader may not know the name
 */
public record ToldStory(PersonId of, @Nullable String called, List<String> pieces) {

  public ToldStory {
    pieces = List.copyOf(pieces);
  }
}
