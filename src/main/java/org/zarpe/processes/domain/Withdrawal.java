package org.zarpe.processes.domain;

import java.time.Instant;
import org.zarpe.identity.PersonId;

/** Why a version was taken out of force, by whom and when. */
public record Withdrawal(String reason, PersonId by, Instant at) {}
