package org.accanto.database;

import java.io.IOException;
import java.util.List;

/** Signals that Java has no call for, and the pause between two looks. */
final class Signals {
  private static final long PAUSE_MILLISECONDS = 10;

  private Signals() {}

  /** Ends sessions, writes everything down, stops. */
  static void fastShutdown(ProcessHandle server) {
    send("INT", server);
  }

  /** Stops at once; the next start replays what was written ahead. */
  static void immediateShutdown(ProcessHandle server) {
    send("QUIT", server);
  }

  private static void send(String signal, ProcessHandle server) {
    try {
      // A shell, because not every machine has kill as a program of its own.
      var _ =
          Commands.run(
              List.of("sh", "-c", "kill -s \"$1\" \"$2\"", "sh"),
              signal,
              Long.toString(server.pid()));
    } catch (IOException e) {
      server.destroy();
    }
  }

  /** Waits a moment; false when the thread was asked to stop waiting. */
  static boolean pause() {
    try {
      Thread.sleep(PAUSE_MILLISECONDS);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
