package org.zarpe.methodology;

import java.util.List;
import org.zarpe.shared.Text;

/**
 * A starting text for a company's own procedure of a key process; its purpose is that of the process.
 *
 * @param scope from what to what it goes
 * @param steps in the order in which they are done
 * @param indicators by which one sees that it works
 * @param reviewMonths after how many months somebody should read it again
 */
public record Procedure(Text scope, List<ProcedureStep> steps, List<ProcedureIndicator> indicators, int reviewMonths) {}
