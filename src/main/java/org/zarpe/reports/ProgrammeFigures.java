package org.zarpe.reports;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.programmes.CohortBoards.CohortBoard;
import org.zarpe.shared.Text;

/** What changed in programmes between baseline and end, and which cohorts still owe their results. For homes. */
public interface ProgrammeFigures {

    /** Programmes where some indicator has both values; those with real companies first. A director's look at companies shown by name is written down. */
    List<Reading> of(Actor actor, Collection<CohortBoard> boards);

    /** Cohorts where a company has no value of the end yet, the nearest day first. */
    List<Due> due(Collection<CohortBoard> boards);

    /**
     * @param companies how many of the programme are counted
     * @param illustrative true where there are invented companies only; beside real ones they are never counted
     * @param leftOut how many invented ones stand beside and are not counted
     * @param figures of the indicators of which a company has both values, in the order of the method
     */
    record Reading(Text programme, int companies, boolean illustrative, int leftOut, List<IndicatorFigure> figures) {

        /** More companies than anybody reads one by one. */
        public static final int LONGEST = 60;

        private static final int AT_A_GLANCE = 4;

        /** Too many companies to read one by one: the table of results has them. */
        public boolean isLong() {
            return companies > LONGEST;
        }

        public String table() {
            return "/tables/3?programme=" + URLEncoder.encode(programme.es(), StandardCharsets.UTF_8);
        }

        /** The companies whose figures can be read one by one. */
        public Set<CompanyId> named() {
            return figures.stream()
                    .flatMap(figure -> figure.moves().stream())
                    .map(move -> move.company().id())
                    .collect(Collectors.toUnmodifiableSet());
        }

        public List<IndicatorFigure> first() {
            return figures.stream().limit(AT_A_GLANCE).toList();
        }

        public boolean isSpread() {
            return figures.stream().anyMatch(figure -> figure.companies() > 1);
        }

        public List<IndicatorFigure> others() {
            return figures.stream().skip(AT_A_GLANCE).toList();
        }
    }

    /**
     * @param day the planned end of the cohort
     * @param measured how many of its companies have a value of the end
     */
    record Due(Text programme, Text cohort, LocalDate day, int companies, int measured, boolean late) {

        public int missing() {
            return companies - measured;
        }
    }
}
