package org.accanto.matching.rules;

import java.util.List;

/**
 * Everybody and everything that one plan is made of: {@code accanto-match-instance/1}. The id of a
 * person is their position in the list, from 0.
 *
 * @param family where an invented instance comes from; says nothing to the rules
 */
public record Instance(
    String name, String family, Config config, List<Peer> peers, List<Supporter> supporters) {

  public Instance {
    peers = List.copyOf(peers);
    supporters = List.copyOf(supporters);
  }
}
