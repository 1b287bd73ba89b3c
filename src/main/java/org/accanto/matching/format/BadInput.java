package org.accanto.matching.format;

/**
 * Why a file cannot be used: an expected refusal.
 *
 * @param sentence English, for a terminal; names the place in the file
 */
public record BadInput(Kind kind, String sentence) {

  /** Each with the exit code that docs/operating lists; never reused for another reason. */
  public enum Kind {
    NOT_THERE(40),
    DAMAGED(41),
    NOT_UNDERSTOOD(42),
    OTHER_FORMAT(43),
    OTHER_SHAPE(44),
    IDS(45),
    UNKNOWN_PERSON(46),
    NUMBER(47),
    WEIGHTS(48),
    UNKNOWN_WORD(49),
    TWICE(50),
    CANNOT_WRITE(51);

    private final int exitCode;

    Kind(int exitCode) {
      this.exitCode = exitCode;
    }

    public int exitCode() {
      return exitCode;
    }

    @SuppressWarnings("AnnotateFormatMethod") // its annotation is no dependency of ours
    BadInputException refuse(String sentence, Object... parts) {
      return new BadInputException(new BadInput(this, sentence.formatted(parts)));
    }
  }
}
