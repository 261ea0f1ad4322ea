package org.zarpe.cases.web;

import java.util.List;
import org.zarpe.cases.CaseId;
import org.zarpe.cases.CaseState;
import org.zarpe.companies.CompanyProfile;
import org.zarpe.shared.charts.BarRow;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Tab;

/**
 * The cases within somebody's reach.
 *
 * @param name of the one who looks
 * @param mine those that wait for him or her, longest first
 * @param rows those that the filter lets through
 * @param bars how many stand where
 * @param deciding whether the one who looks is of the committee
 */
public record CasesPage(
        String name, List<Row> mine, List<Row> rows, List<Bar> bars, List<Tab> filters, int all, boolean deciding)
        implements Page {

    /**
     * One case.
     *
     * @param days since when it waits
     * @param tone of how long that is
     */
    public record Row(CaseId id, CompanyProfile company, CaseState state, Turn turn, long days, String tone) {

        public String href() {
            return Addresses.of(company.id());
        }
    }

    /** @param row how many of all are in that state */
    public record Bar(BarRow row, int count, String href) {}
}
