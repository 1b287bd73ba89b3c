package org.accanto.confidentiality;

import org.jspecify.annotations.Nullable;

/**
 * How the actor stands to the subject at this moment, as the database knows it.
 *
 * @param acts false when the actor does not wear this hat now, or somebody else is bound to the
 *     transaction: then nothing is there
 * @param relation null for a stranger
 * @param rests whether the two cannot write there now: during a pause, or outside of a walk
 * @param opened whether the person has opened this to the actor in this hat, and it is still open
 * @param frozen whether the file rests in which this stands (art. 18 GDPR)
 * @param harm whether the actor in this hat has opened the person's file because of imminent harm
 */
record Standing(
    boolean acts,
    @Nullable Relation relation,
    boolean rests,
    boolean frozen,
    boolean opened,
    boolean harm) {

  static final Standing NOBODY = new Standing(false, null, false, false, false, false);
}
