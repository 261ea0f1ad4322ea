package org.zarpe.site.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.zarpe.programmes.CohortBoards.CohortBoard;
import org.zarpe.programmes.CompanyCard;
import org.zarpe.reports.ProgrammeFigures.Due;
import org.zarpe.reports.ProgrammeFigures.Reading;
import org.zarpe.shared.web.Page;

/** The cohorts at a glance, who is stuck, what is to be reported and what changed. */
public record DirectorHomePage(
        String name,
        LocalDate today,
        List<CohortBoard> boards,
        List<CompanyCard> stuck,
        List<Due> due,
        List<Reading> readings)
        implements Page {

    private static final int AT_A_GLANCE = 12;

    /** Those that are late longest; the boards show all. */
    public List<CompanyCard> first() {
        return stuck.stream().limit(AT_A_GLANCE).toList();
    }

    public int further() {
        return stuck.size() - first().size();
    }

    public int companies() {
        return boards.stream().mapToInt(CohortBoard::companies).sum();
    }

    public long illustrative() {
        return boards.stream().mapToLong(CohortBoard::illustrative).sum();
    }

    public List<CohortBoard> running() {
        return boards.stream().filter(board -> !isOver(board)).toList();
    }

    public List<CohortBoard> over() {
        return boards.stream().filter(this::isOver).toList();
    }

    public String table(Due due) {
        return "/tables/3?programme=" + URLEncoder.encode(due.programme().es(), StandardCharsets.UTF_8);
    }

    private boolean isOver(CohortBoard board) {
        return board.ends().isBefore(today) && board.stuck() == 0;
    }
}
