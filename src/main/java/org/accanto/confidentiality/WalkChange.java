package org.accanto.confidentiality;

/** What happens to a walk that changes who may read: a pause closes, an ending closes for good. */
public enum WalkChange {
  PAUSED,
  RESUMED,
  ENDED
}
