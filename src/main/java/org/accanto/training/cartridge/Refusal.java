package org.accanto.training.cartridge;

/** Why a whole file is not read; each has a sentence that says what to do. */
public enum Refusal {
  /** Neither zip nor tar.gz. */
  NOT_AN_ARCHIVE,
  /** Begins like an archive and does not go on like one. */
  BROKEN,
  /** Something in it asks for a password. */
  LOCKED,
  TOO_LARGE,
  TOO_MANY_FILES,
  FILE_TOO_LARGE,
  TOO_MUCH_INSIDE,
  /** Unpacks to far more than any text or picture would. */
  PACKED_TOO_TIGHT,
  /** A name that leads out of the archive (zip-slip), or that no file can have. */
  NAME_LEADS_OUT,
  NAME_TWICE,
  /** A link, a device or another thing that is no file. */
  NO_PLAIN_FILE,
  /** More pixels than a screen of any size shows; told from the first bytes only. */
  PICTURE_TOO_LARGE,
  /** XML that defines things of its own (DOCTYPE): could read other files or grow without end. */
  XML_DEFINES,
  XML_TOO_DEEP,
  XML_TOO_LARGE,
  XML_BROKEN,
  /** An archive, and none of a course that we know. */
  NO_COURSE
}
