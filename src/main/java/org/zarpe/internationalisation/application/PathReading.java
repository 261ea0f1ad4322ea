package org.zarpe.internationalisation.application;

import java.util.List;
import org.zarpe.internationalisation.domain.BornGlobal;
import org.zarpe.internationalisation.domain.PathRecords;
import org.zarpe.internationalisation.domain.StageAnswer;

/**
 * The path of a company, computed.
 *
 * @param bornGlobal under each definition of its method, none for a company in no programme
 */
public record PathReading(PathRecords records, StageAnswer firm, List<BornGlobal> bornGlobal) {}
