package org.accanto.enrolment;

import java.util.List;

/** What an import would do, row by row. */
public record ImportPlan(List<ImportStep> steps) {

  public ImportPlan {
    steps = List.copyOf(steps);
  }

  public <T extends ImportStep> List<T> of(Class<T> kind) {
    return steps.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  public int count(Class<? extends ImportStep> kind) {
    return of(kind).size();
  }
}
