package org.accanto.enrolment;

import java.util.UUID;
import org.accanto.shared.Hat;

/**
 * A walk with somebody who is called as somebody is whom its person keeps apart from.
 *
 * @param apart what they wrote
 * @param as the role in which they walk or walked
 */
public record WalkBeside(UUID apart, UUID walk, Hat as, boolean ended) {}
