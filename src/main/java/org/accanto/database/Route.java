package org.accanto.database;

import java.util.List;
import java.util.Optional;

/**
 * A way of running a program as somebody who is not root.
 *
 * @param name what the way is called in messages
 * @param prefix what stands before the command
 * @param owner who must own the files, as {@code uid:gid}; empty when it needs no change
 * @param throughFolder whether that user must be let through the data folder
 */
record Route(String name, List<String> prefix, Optional<String> owner, boolean throughFolder) {

  static Route asWeAre() {
    return new Route("directly", List.of(), Optional.empty(), false);
  }

  /** A user without a name in the machine's list gets one in a user namespace. */
  static Route asNamelessUser() {
    return new Route("unshare --user", List.of("unshare", "--user", "--"), Optional.empty(), false);
  }

  static Route outOfRoot() {
    return new Route(
        "unshare --user", List.of("unshare", "--user", "--"), Optional.of("0:0"), false);
  }

  static Route asUser(String user, String uid, String gid) {
    return new Route(
        "setpriv as " + user,
        List.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups", "--"),
        Optional.of(uid + ":" + gid),
        true);
  }
}
