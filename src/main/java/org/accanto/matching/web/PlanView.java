package org.accanto.matching.web;

import java.util.List;
import org.accanto.matching.web.DeskView.Fact;
import org.accanto.site.Option;

/**
 * A plan for many in sentences.
 *
 * @param numbers how many find somebody, how the most urgent fare, who waits longest of the others
 * @param sent how it stands with who was asked already; empty when nobody was
 * @param lists how many supporters each peer may choose from, and {@code list} which of them is
 *     chosen
 * @param kept the numbers of what was sent
 * @param next how many would be asked now
 */
record PlanView(
    String id,
    String title,
    boolean closed,
    List<Fact> numbers,
    List<Fact> sent,
    List<One> kept,
    List<Option> lists,
    String list,
    List<Pair> pairs,
    List<Left> left,
    List<Supporter> supporters,
    int next,
    int page,
    int pages,
    List<String> whoSees) {

  /** Two whom the plan brings together. */
  record Pair(String peer, String to, String called, String with, String waited, boolean byHand) {}

  /** Somebody for whom it has nobody, and why. */
  record Left(String peer, String to, String called, String waited, String why) {}

  /** How one supporter's load lies. */
  record Supporter(String to, String called, String load, boolean wanted, String more) {}

  /** One supporter: whom the plan brings to them, and another number of places to try out. */
  record Places(
      String plan,
      String to,
      String called,
      String load,
      List<String> with,
      String tried,
      String places,
      List<String> whoSees) {}

  /** What sending means, before it happens. */
  record Sending(String id, int next, List<String> consequences) {}

  /**
   * Who takes part.
   *
   * @param shown everybody on the page: nothing is decided about anybody else
   */
  record People(
      String id,
      List<String> shown,
      List<Option> peers,
      List<Option> supporters,
      List<String> in,
      List<String> whoSees) {}

  /** One peer. */
  record Peer(
      String plan,
      String peer,
      String called,
      String now,
      boolean withSomebody,
      boolean byHand,
      String supporter,
      List<ReasonView> reasons,
      List<Other> others,
      List<Kept> apart,
      List<String> whoSees) {}

  /** Another supporter, and what would follow. */
  record Other(String supporter, String called, List<ReasonView> reasons, List<Fact> price) {}

  /** Whom a coordinator does not want planned with this peer. */
  record Kept(String supporter, String called) {}

  /** The list of plans. */
  record All(List<One> plans, List<String> whoSees) {}

  /** One of them. */
  record One(String to, String title, String state) {}
}
