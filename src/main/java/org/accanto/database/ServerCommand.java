package org.accanto.database;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The command line of the server: settings given here win over any file. */
final class ServerCommand {
  private static final List<String> SETTINGS =
      List.of(
          "listen_addresses=127.0.0.1",
          "unix_socket_directories=",
          "password_encryption=scram-sha-256",
          // What was answered is on the disk.
          "fsync=on",
          "full_page_writes=on",
          "synchronous_commit=on",
          // What people wrote never reaches a log: no statement, no value, no detail.
          "log_min_messages=log",
          "log_min_error_statement=panic",
          "log_statement=none",
          "log_min_duration_statement=-1",
          "log_error_verbosity=terse",
          "log_parameter_max_length=0",
          "log_parameter_max_length_on_error=0",
          "log_timezone=UTC",
          "timezone=UTC",
          // One organisation on one small machine: short queries, little memory.
          "max_connections=40",
          "shared_buffers=64MB",
          "effective_cache_size=256MB",
          "maintenance_work_mem=32MB",
          "random_page_cost=1.1",
          "jit=off",
          "max_parallel_workers_per_gather=0",
          "max_logical_replication_workers=0",
          "autovacuum_max_workers=2",
          "io_method=sync",
          "max_wal_size=512MB",
          "idle_in_transaction_session_timeout=60s");

  private ServerCommand() {}

  static List<String> line(Path binaries, Path cluster, int port, Routes.Found found) {
    List<String> line = new ArrayList<>(found.route().prefix());
    if (found.setsid()) {
      // Ctrl-C in the terminal is for the application, which then stops the server.
      line.add("setsid");
    }
    if (found.setpriv()) {
      // The kernel stops the server when the thread that started it is gone, even by kill -9.
      line.addAll(List.of("setpriv", "--pdeathsig", "INT", "--"));
    }
    line.addAll(List.of(binaries.resolve("bin/postgres").toString(), "-D", cluster.toString()));
    line.addAll(List.of("-p", Integer.toString(port)));
    line.addAll(SETTINGS.stream().flatMap(setting -> Stream.of("-c", setting)).toList());
    return line;
  }
}
