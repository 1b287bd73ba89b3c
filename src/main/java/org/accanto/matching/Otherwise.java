package org.accanto.matching;

import java.util.List;
import org.accanto.shared.PersonId;

/**
 * Somebody who is not suggested for reasons of time or ways to meet alone: a coordinator may
 * propose them all the same.
 *
 * @param because the rules that stand between them, at least one
 */
public record Otherwise(PersonId supporter, String called, List<Objection> because) {}
