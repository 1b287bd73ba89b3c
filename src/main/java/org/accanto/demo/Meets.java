package org.accanto.demo;

import java.util.EnumSet;
import java.util.Set;
import org.accanto.enrolment.WaysToMeet;
import org.accanto.enrolment.WaysToMeet.HowFar;
import org.accanto.enrolment.WaysToMeet.Way;

/**
 * How somebody invented can meet, from {@code meeting.psv}; who does not stand there said nothing.
 *
 * @param minutes a week that would help a peer; 0 when nothing was said
 */
record Meets(WaysToMeet ways, int minutes) {

  static Meets of(Citizen citizen) {
    return Rows.of("meeting.psv").stream()
        .filter(row -> row.getFirst().equals(citizen.called()))
        .findFirst()
        .map(row ->
            new Meets(
                new WaysToMeet(ways(row.get(1)), far(row.get(2))),
                row.get(3).isEmpty() ? 0 : Integer.parseInt(row.get(3))))
        .orElse(new Meets(WaysToMeet.NOT_SAID, 0));
  }

  private static Set<Way> ways(String cell) {
    Set<Way> ways = EnumSet.noneOf(Way.class);
    Citizen.list(cell).forEach(one -> ways.add(Way.valueOf(one)));
    return ways;
  }

  private static HowFar far(String cell) {
    return cell.isEmpty() ? HowFar.NOT_SAID : HowFar.valueOf(cell);
  }
}
