package org.accanto.training;

import java.util.List;

/** The whole course in front of somebody who learns, in the order of the course. */
public record CourseLook(List<UnitToRead> units, Progress progress) {

  public CourseLook {
    units = List.copyOf(units);
  }
}
