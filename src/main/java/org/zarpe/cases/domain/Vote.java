package org.zarpe.cases.domain;

import java.time.Instant;
import org.zarpe.cases.VoteChoice;
import org.zarpe.identity.PersonId;

/**
 * What a member said, once and for good.
 *
 * @param reason empty where none was given
 */
public record Vote(int round, PersonId member, VoteChoice choice, String reason, Instant at) {}
