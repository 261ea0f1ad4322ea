package org.zarpe.impartiality;

import java.time.LocalDate;

/**
 * An assessor, as the director knows them.
 *
 * @param since when they have assessed
 * @param mostOpen cases at a time
 */
public record Profile(Competence competence, LocalDate since, int mostOpen, long version) {}
