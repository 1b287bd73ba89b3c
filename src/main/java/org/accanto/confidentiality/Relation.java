package org.accanto.confidentiality;

/**
 * What the actor is to the person whose information it is: the columns of the decision table. Some
 * stand there for modules that come later; today nobody is found in them, so they open nothing.
 */
enum Relation {
  SELF,
  /** The walk is open and both have agreed. */
  COMPANION,
  /** The walk is open, the agreement is not there yet, paused or not. */
  COMP_UNSIGNED,
  COMP_PAUSED,
  EX_COMPANION,
  TEAM,
  EX_TEAM,
  COORDINATOR,
  SUPERVISOR,
  COACH,
  THERAPIST,
  TRAINER,
  FACILITATOR,
  DPO,
  ADMIN,
  ANALYST,
  COLLEAGUE,
  OTHER_ORG,
  ANON,
  /** A professional who is in no team of the person. */
  PROFESSIONAL
}
