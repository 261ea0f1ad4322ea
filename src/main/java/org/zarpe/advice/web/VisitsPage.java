package org.zarpe.advice.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.zarpe.advice.domain.RecordedVisit;
import org.zarpe.companies.CompanyFile;
import org.zarpe.shared.Text;
import org.zarpe.shared.charts.BarRow;
import org.zarpe.shared.web.Page;

/**
 * Visits to a company and calls with it.
 *
 * @param visits the latest first
 * @param exposure one a pillar of the pack
 */
public record VisitsPage(
        CompanyFile file,
        boolean inProgramme,
        boolean mayRecord,
        List<RecordedVisit> visits,
        List<AgreementLine> agreements,
        List<PillarHours> exposure)
        implements Page {

    /** Hours of visits, calls and training sessions that served a pillar. */
    public record PillarHours(Text pillar, BigDecimal hours) {}

    public String address(String rest) {
        return "/companies/" + file.company().id() + "/visits/" + rest;
    }

    public BigDecimal hours() {
        return visits.stream().map(one -> one.visit().hours()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public long open() {
        return openOnes().size();
    }

    public List<AgreementLine> openOnes() {
        return agreements.stream().filter(AgreementLine::isOpen).toList();
    }

    public List<AgreementLine> agreedAt(UUID visit) {
        return agreements.stream().filter(line -> line.visit().equals(visit)).toList();
    }

    public BarRow bar(String label, PillarHours pillar) {
        BigDecimal greatest = exposure.stream().map(PillarHours::hours).reduce(BigDecimal.ZERO, BigDecimal::max);
        return new BarRow(label, pillar.hours(), greatest);
    }
}
