package org.zarpe.programmes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zarpe.identity.Actor;
import org.zarpe.shared.Text;

/** The cohorts of the operator by stage, for the director's home. */
public interface CohortBoards {

    List<CohortBoard> all(Actor actor);

    Optional<CohortBoard> find(Actor actor, CohortId cohort);

    /** A cohort as a board; a company stands in one column, the last one being for those that have ended. */
    record CohortBoard(
            CohortId cohort, Text programme, Text name, LocalDate starts, LocalDate ends, List<Column> columns) {

        public long stuck() {
            return columns.stream()
                    .flatMap(column -> column.cards().stream())
                    .filter(CompanyCard::isStuck)
                    .count();
        }

        /** How many of them are invented. */
        public long illustrative() {
            return columns.stream()
                    .flatMap(column -> column.cards().stream())
                    .filter(card -> card.company().illustrative())
                    .count();
        }

        public int companies() {
            return columns.stream().mapToInt(column -> column.cards().size()).sum();
        }
    }

    /** One stage of the method and the companies that stand there. */
    record Column(String stage, Text name, List<CompanyCard> cards) {

        private static final int AT_A_GLANCE = 40;

        /** The most urgent ones: nobody reads hundreds of cards below each other. */
        public List<CompanyCard> first() {
            return cards.stream().limit(AT_A_GLANCE).toList();
        }

        public int further() {
            return cards.size() - first().size();
        }

        public boolean isEnd() {
            return stage.equals(CompanyCard.ENDED);
        }

        /** The attrition: those that ended before they had completed. */
        public long left() {
            return cards.stream().filter(CompanyCard::hasLeft).count();
        }
    }
}
