package org.accanto.training.cartridge;

/**
 * Something that was not taken, or not as it was.
 *
 * @param name how the course calls it, or the name of the file
 */
public record Left(What what, String name) {

  /** Each is one sentence for whoever brings the course. */
  public enum What {
    /** Pictures are not part of our texts; what they show is kept in words. */
    PICTURE,
    /** A film, sound, frame or script inside a page. */
    EMBEDDED,
    /** A link to a file inside the course: its words stay. */
    LINK_INSIDE,
    /** A kind of activity that we have not: forum, task, tool. */
    ACTIVITY,
    /** A kind of question that we have not, or one that nobody could answer. */
    QUESTION,
    /** Became a question in own words: nothing checks what somebody types. */
    QUESTION_IN_OWN_WORDS,
    /** Named in the list of contents, and not there or not readable. */
    MISSING,
    /** A file that no page of the course is made of. */
    FILE,
    /** People, marks, logs: never looked at. */
    PEOPLE
  }
}
