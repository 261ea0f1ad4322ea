package org.zarpe.programmes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zarpe.identity.Actor;
import org.zarpe.shared.Text;

/** The cohorts of the operator by stage, for the director's home. */
public interface CohortBoards {

    /** Counted only: without cards. */
    List<CohortBoard> all(Actor actor);

    Optional<CohortBoard> find(Actor actor, CohortId cohort);

    /** A cohort as a board; a company stands in one column, the last one being for those that have ended. */
    record CohortBoard(
            CohortId cohort, Text programme, Text name, LocalDate starts, LocalDate ends, List<Column> columns) {

        public int stuck() {
            return columns.stream().mapToInt(Column::stuck).sum();
        }

        /** How many of them are invented. */
        public int illustrative() {
            return columns.stream().mapToInt(Column::illustrative).sum();
        }

        public int companies() {
            return columns.stream().mapToInt(Column::companies).sum();
        }
    }

    /**
     * One stage of the method and the companies that stand there.
     *
     * @param left the attrition: those that ended before they had completed
     * @param cards the most urgent ones: nobody reads hundreds of cards below each other
     */
    record Column(
            String stage, Text name, int companies, int stuck, int illustrative, int left, List<CompanyCard> cards) {

        public int further() {
            return companies - cards.size();
        }

        public boolean isEnd() {
            return stage.equals(CompanyCard.ENDED);
        }
    }
}
