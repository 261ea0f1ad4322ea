package org.zarpe.methodology;

import java.util.Optional;
import org.zarpe.shared.Text;

/**
 * One step of a procedure.
 *
 * @param who a role of a small workshop, not a person
 * @param what the act
 * @param record what remains of it; empty when nothing needs to
 */
public record ProcedureStep(Text who, Text what, Optional<Text> record) {}
