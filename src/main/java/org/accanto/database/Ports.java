package org.accanto.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Looks at a port of this machine before the server is started on it. */
final class Ports {
  private Ports() {}

  /** The port itself, or a free one for 0. */
  static int free(int wanted) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new CannotStartException(new CannotStart.PortTaken(wanted), e);
    }
  }
}
