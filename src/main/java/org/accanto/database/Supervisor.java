package org.accanto.database;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one server running. It lives on a platform thread of its own: the kernel ends the server
 * with the thread that started it, and such a thread ends only with the application.
 */
final class Supervisor {
  private static final Logger LOG = LoggerFactory.getLogger(Supervisor.class);
  private static final Duration STOP_LIMIT = Duration.ofSeconds(20);

  private final List<String> command;
  private final DataFolder folder;
  private final int port;
  private final CompletableFuture<Process> first = new CompletableFuture<>();
  private final CountDownLatch stopAsked = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);
  private final ReentrantLock lock = new ReentrantLock();
  private volatile @Nullable Process current;

  private Supervisor(List<String> command, DataFolder folder, int port) {
    this.command = command;
    this.folder = folder;
    this.port = port;
  }

  /** Returns when the server takes connections. */
  static Supervisor start(List<String> command, DataFolder folder, int port) {
    Supervisor supervisor = new Supervisor(command, folder, port);
    Thread.ofPlatform().daemon().name("accanto-postgres").start(supervisor::run);
    try {
      var _ = supervisor.first.get();
      return supervisor;
    } catch (InterruptedException e) {
      supervisor.stop();
      Thread.currentThread().interrupt();
      throw new CannotStartException(new CannotStart.ServerFailed("the start was cut short"), e);
    } catch (java.util.concurrent.ExecutionException e) {
      throw e.getCause() instanceof CannotStartException refusal
          ? refusal
          : new CannotStartException(new CannotStart.ServerFailed("it could not be run"), e);
    }
  }

  boolean isRunning() {
    Process process = current;
    return process != null
        && process.isAlive()
        && PidFile.saysReady(folder.cluster(), process.pid());
  }

  private void run() {
    try {
      Process process = launch();
      first.complete(process);
      Deaths deaths = new Deaths();
      while (stillWanted(process, deaths)) {
        process = relaunch(process);
      }
    } catch (CannotStartException | IOException e) {
      first.completeExceptionally(e);
    } finally {
      ended.countDown();
    }
  }

  private boolean stillWanted(Process process, Deaths deaths) {
    int exit = process.onExit().join().exitValue();
    if (stopAsked.getCount() == 0) {
      return false;
    }
    Optional<Duration> pause = deaths.pauseAfter(System.nanoTime());
    if (pause.isEmpty()) {
      LOG.error("The database died again and again; not starting it any more.");
      return false;
    }
    LOG.warn("The database ended by itself (exit {}); starting it again.", exit);
    return !waitedForStop(pause.get());
  }

  /** A start that fails counts as one more death of the process that was there before. */
  private Process relaunch(Process dead) {
    try {
      Orphans.clear(folder);
      return launch();
    } catch (CannotStartException | IOException e) {
      LOG.warn("The database did not start again: {}", e.getMessage());
      return dead;
    }
  }

  private Process launch() throws IOException {
    ServerLog log = ServerLog.open(folder.log());
    Process process = startUnlessStopped(log);
    while (!PidFile.saysReady(folder.cluster(), process.pid())) {
      if (!process.isAlive()) {
        throw new CannotStartException(log.whyItEnded(folder.path(), port));
      }
      if (stopAsked.getCount() == 0 || !Signals.pause()) {
        break;
      }
    }
    return process;
  }

  private Process startUnlessStopped(ServerLog log) throws IOException {
    lock.lock();
    try {
      if (stopAsked.getCount() == 0) {
        throw new CannotStartException(new CannotStart.ServerFailed("it was told to stop"));
      }
      Process process = log.attach(Commands.prepare(command)).start();
      process.getOutputStream().close();
      current = process;
      return process;
    } finally {
      lock.unlock();
    }
  }

  /** Ends the server and returns when it is gone; harmless when called again. */
  void stop() {
    lock.lock();
    try {
      stopAsked.countDown();
    } finally {
      lock.unlock();
    }
    Process process = current;
    if (process == null) {
      return;
    }
    Signals.fastShutdown(process.toHandle());
    if (!waitedForEnd(STOP_LIMIT)) {
      Signals.immediateShutdown(process.toHandle());
      if (!waitedForEnd(STOP_LIMIT)) {
        process.destroyForcibly();
      }
    }
  }

  private boolean waitedForStop(Duration pause) {
    return waited(stopAsked, pause);
  }

  private boolean waitedForEnd(Duration limit) {
    return waited(ended, limit);
  }

  private static boolean waited(CountDownLatch latch, Duration limit) {
    try {
      return latch.await(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
