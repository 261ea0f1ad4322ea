package org.zarpe.impartiality.queries;

import java.util.UUID;
import org.zarpe.impartiality.Conflict;

/** A conflict with the company it is with. */
public record Tie(UUID company, String companyName, Conflict conflict) {}
