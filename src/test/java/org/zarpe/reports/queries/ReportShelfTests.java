package org.zarpe.reports.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.diagnosis.Workshops;
import org.zarpe.diagnosis.Workshops.Workshop;
import org.zarpe.programmes.Enrolments;
import org.zarpe.programmes.application.MoveStage;
import org.zarpe.reports.domain.Cell;
import org.zarpe.results.IndicatorValue;
import org.zarpe.results.Moment;
import org.zarpe.results.RecordResult;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Language;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;
import org.zarpe.shared.tenancy.Scopes;
import org.zarpe.shared.words.Dictionary;

@ZarpeTest
@Tag("persistence")
class ReportShelfTests {

    private static final int PROFIT = 1;
    private static final int PERIOD = 5;

    @Autowired
    Staff staff;

    @Autowired
    Workshops workshops;

    @Autowired
    RecordResult results;

    @Autowired
    Enrolments enrolments;

    @Autowired
    MoveStage stages;

    @Autowired
    ReportShelf shelf;

    @Autowired
    Dictionary dictionary;

    @Test
    void aChangeFromALossIsNoPercentageAmongPercentages() {
        Workshop workshop = workshops.applicant();
        profit(workshop, Moment.BASELINE, "-1000");
        profit(workshop, Moment.END, "5000");

        assertThat(profitChange(workshop).plain().replace('\u00a0', ' ').replace('−', '-'))
                .isEqualTo("+$6,000 MXN from -$1,000 MXN");
    }

    @Test
    void aChangeFromAGainIsAPercentage() {
        Workshop workshop = workshops.applicant();
        profit(workshop, Moment.BASELINE, "1000");
        profit(workshop, Moment.END, "1490");

        assertThat(profitChange(workshop)).isInstanceOf(Cell.Figure.class);
        assertThat(profitChange(workshop).plain()).isEqualTo("49");
    }

    @Test
    void aPeriodWithinOneMonthIsThatMonth() {
        Workshop workshop = workshops.applicant();
        LocalDate day = LocalDate.of(2026, 3, 5);
        as(
                workshop,
                () -> stages.close(
                                workshop.director(),
                                workshop.enrolment(),
                                "application",
                                day,
                                new Text("Para la prueba", "For the test"),
                                enrolments.get(workshop.enrolment()).version())
                        .orThrow());

        assertThat(cell(workshop, 1, PERIOD).plain()).isEqualTo("March 2026");
    }

    private Cell profitChange(Workshop workshop) {
        return cell(workshop, 3, PROFIT);
    }

    private Cell cell(Workshop workshop, int table, int column) {
        return as(
                workshop,
                () -> shelf.show(workshop.director(), table, null, true, dictionary.in(Language.EN))
                        .orElseThrow()
                        .table()
                        .rows()
                        .getFirst()
                        .cells()
                        .get(column));
    }

    private void profit(Workshop workshop, Moment moment, String amount) {
        PartialDate year = PartialDate.ofYear(2025);
        as(
                workshop,
                () -> results.record(
                                workshop.director(),
                                workshop.enrolment(),
                                Ids.next(),
                                new IndicatorValue(
                                        "profit",
                                        moment,
                                        year,
                                        year,
                                        new BigDecimal(amount),
                                        null,
                                        null,
                                        null,
                                        "MXN",
                                        "Declaración anual"))
                        .orThrow());
    }

    private <T> T as(Workshop workshop, Supplier<T> work) {
        return Scopes.as(staff.scope(workshop.director()), work::get);
    }
}
