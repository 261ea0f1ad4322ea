package org.zarpe.cases.web;

import java.util.List;
import org.zarpe.shared.web.Page;

/**
 * How the assessors of an operator agree, over all cases that two of them scored.
 *
 * @param sign of all together
 */
public record AgreementsPage(AgreementSign sign, List<Line> lines) implements Page {

    /** One case. */
    public record Line(
            String company, String href, String first, String second, int pairs, String words, String kappa) {}
}
