package org.zarpe.programmes.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zarpe.companies.CompanyId;
import org.zarpe.methodology.PackRef;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolled.StageVisit;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.EnrolmentState;

class PositionTests {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    @Test
    void theStageThatOpenedLastIsWhereItStands() {
        assertThat(stageOf(
                        open("training", DAY, DAY.plusDays(150)), open("diagnosis", DAY.plusDays(3), DAY.plusDays(30))))
                .isEqualTo("diagnosis");
    }

    @Test
    void ofTwoThatOpenedOnADayItStandsInTheOnePlannedToBeShorter() {
        assertThat(stageOf(open("training", DAY, DAY.plusDays(150)), open("diagnosis", DAY, DAY.plusDays(30))))
                .isEqualTo("diagnosis");
        assertThat(stageOf(open("accreditation", DAY, DAY.plusDays(60)), open("follow_up", DAY, DAY.plusDays(1095))))
                .isEqualTo("accreditation");
    }

    @Test
    void withoutPlannedDatesTheLaterOfTheMethodCounts() {
        assertThat(stageOf(open("training", DAY, null), open("diagnosis", DAY, null)))
                .isEqualTo("diagnosis");
    }

    @Test
    void withNoStageOpenItStandsWhereItClosedLast() {
        StageVisit closed = new StageVisit("application", null, null, DAY, DAY.plusDays(1));
        assertThat(stageOf(closed, new StageVisit("prediagnosis", null, null, null, null)))
                .isEqualTo("application");
    }

    @Test
    void ofTwoThatClosedOnADayItStandsInTheLaterOfTheMethod() {
        StageVisit training = new StageVisit("training", null, null, DAY, DAY.plusDays(9));
        StageVisit followUp = new StageVisit("follow_up", null, null, DAY, DAY.plusDays(9));
        StageVisit before = new StageVisit("evaluation", null, null, DAY, DAY.plusDays(8));
        assertThat(stageOf(training, followUp, before)).isEqualTo("follow_up");
    }

    private static StageVisit open(String stage, LocalDate opened, @Nullable LocalDate plannedEnd) {
        return new StageVisit(stage, opened, plannedEnd, opened, null);
    }

    @Test
    void theShorterOneCountsAlsoWhereItIsPlannedToEndLater() {
        StageVisit late = new StageVisit("implementation", DAY.plusDays(90), DAY.plusDays(165), DAY, null);
        assertThat(stageOf(open("training", DAY, DAY.plusDays(150)), late)).isEqualTo("implementation");
    }

    private static String stageOf(StageVisit... stages) {
        Enrolled enrolled = new Enrolled(
                EnrolmentId.next(),
                CompanyId.next(),
                new PackRef("proveedor-internacional-confiable", "1.1.0"),
                EnrolmentState.values()[0],
                DAY,
                false,
                null,
                List.of(stages),
                0);
        return Position.of(enrolled).orElseThrow().stage();
    }
}
