package org.accanto.database;

import java.nio.file.Path;
import java.util.List;

/**
 * Why Accanto cannot start here: an expected refusal, told in one English sentence to whoever runs
 * the command, with an exit code of its own so that scripts can tell them apart.
 */
public sealed interface CannotStart {

  /** One sentence without personal data, fit for a terminal. */
  String sentence();

  /** From 11 on, as in docs/operating; never reused for another reason. */
  int exitCode();

  /** The data folder was made by another major version of PostgreSQL. */
  record OtherMajorVersion(Path data, int found, int ours) implements CannotStart {
    @Override
    public String sentence() {
      return "The data folder %s was made by PostgreSQL %d, but this Accanto brings PostgreSQL %d; start it with the Accanto that made it."
          .formatted(data, found, ours);
    }

    @Override
    public int exitCode() {
      return 11;
    }
  }

  /** Somebody else listens on the port, for the database or for the pages. */
  record PortTaken(int port) implements CannotStart {
    @Override
    public String sentence() {
      return "Port %d is already taken by another program; choose another one.".formatted(port);
    }

    @Override
    public int exitCode() {
      return 12;
    }
  }

  /** Too little room to start without danger for what is written. */
  record DiskFull(Path data, long freeMegabytes, long neededMegabytes) implements CannotStart {
    @Override
    public String sentence() {
      return "The disk that holds %s is full: %d MB are free and at least %d MB are needed."
          .formatted(data, freeMegabytes, neededMegabytes);
    }

    @Override
    public int exitCode() {
      return 13;
    }
  }

  /** Another Accanto uses the same data folder; that one is not disturbed. */
  record AlreadyRunning(Path data) implements CannotStart {
    @Override
    public String sentence() {
      return "Another Accanto is already running on the data folder %s.".formatted(data);
    }

    @Override
    public int exitCode() {
      return 14;
    }
  }

  /** PostgreSQL never runs as root, and no other user could be taken. */
  record NoUserToRunAs(List<String> attempts) implements CannotStart {
    public NoUserToRunAs {
      attempts = List.copyOf(attempts);
    }

    @Override
    public String sentence() {
      return "No user was found that PostgreSQL may run as; tried: "
          + String.join("; ", attempts)
          + ".";
    }

    @Override
    public int exitCode() {
      return 15;
    }
  }

  /** The folder cannot be made or written by the user who starts Accanto. */
  record FolderClosed(Path data) implements CannotStart {
    @Override
    public String sentence() {
      return "The data folder %s cannot be written by the user who starts Accanto.".formatted(data);
    }

    @Override
    public int exitCode() {
      return 16;
    }
  }

  /** The server runs with a setting that could lose what was answered. */
  record NotDurable(String setting, String value) implements CannotStart {
    @Override
    public String sentence() {
      return "The database would not keep what it was told: %s is %s, and it must be on."
          .formatted(setting, value);
    }

    @Override
    public int exitCode() {
      return 17;
    }
  }

  /** No binaries for this machine: an outside server is the way. */
  record NoServerForThisMachine(String machine) implements CannotStart {
    @Override
    public String sentence() {
      return "This Accanto brings no PostgreSQL for %s; set ACCANTO_DATABASE_URL to a server of your own."
          .formatted(machine);
    }

    @Override
    public int exitCode() {
      return 18;
    }
  }

  /** The server that ACCANTO_DATABASE_URL names does not let Accanto in. */
  record NoOutsideServer(String address, String state) implements CannotStart {
    @Override
    public String sentence() {
      return "The database at %s does not answer to what ACCANTO_DATABASE_URL says (SQLSTATE %s)."
          .formatted(address, state);
    }

    @Override
    public int exitCode() {
      return 20;
    }
  }

  /** Its user may not make the roles that keep people's words apart. */
  record NotAllowedToPrepare(String user) implements CannotStart {
    @Override
    public String sentence() {
      return "The database user %s may not create roles that bypass row security; see docs/operating."
          .formatted(user);
    }

    @Override
    public int exitCode() {
      return 21;
    }
  }

  /** The setting cannot be read. */
  record AddressNotUnderstood() implements CannotStart {
    @Override
    public String sentence() {
      return "ACCANTO_DATABASE_URL must look like jdbc:postgresql://host:5432/accanto?user=NAME&password=SECRET.";
    }

    @Override
    public int exitCode() {
      return 22;
    }
  }

  /** Asked about data that is not there. */
  record NothingThere(Path data) implements CannotStart {
    @Override
    public String sentence() {
      return "There is no data of Accanto in the folder %s.".formatted(data);
    }

    @Override
    public int exitCode() {
      return 23;
    }
  }

  /** What people told cannot be read with the master keys that are here. */
  record MasterKeyMissing(Path file) implements CannotStart {
    @Override
    public String sentence() {
      return "What people told here is sealed with a master key that %s does not hold; put that file back from its own backup."
          .formatted(file);
    }

    @Override
    public int exitCode() {
      return 24;
    }
  }

  /** The ledger of what was forgotten is not there, of another database, or older than this one. */
  record LedgerMissing(Path file) implements CannotStart {
    @Override
    public String sentence() {
      return "What was forgotten here stands in %s, which is lost, older or another one; put the newest one back."
          .formatted(file);
    }

    @Override
    public int exitCode() {
      return 25;
    }
  }

  /** Anything else, in the server's own last words. */
  record ServerFailed(String lastWords) implements CannotStart {
    @Override
    public String sentence() {
      return "The database did not start: %s.".formatted(lastWords);
    }

    @Override
    public int exitCode() {
      return 19;
    }
  }
}
