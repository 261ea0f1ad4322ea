package org.zarpe.site.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.zarpe.programmes.CohortBoards.CohortBoard;
import org.zarpe.programmes.CompanyCards.Stuck;
import org.zarpe.reports.ProgrammeFigures.Due;
import org.zarpe.reports.ProgrammeFigures.Reading;
import org.zarpe.shared.web.Page;

/**
 * The cohorts at a glance, who is stuck, what is to be reported and what changed.
 *
 * @param cases how many cases of accreditation wait for the director
 * @param stuck those that are late longest; the boards show all
 */
public record DirectorHomePage(
        String name,
        LocalDate today,
        int cases,
        List<CohortBoard> boards,
        Stuck stuck,
        List<Due> due,
        List<Reading> readings)
        implements Page {

    public int companies() {
        return boards.stream().mapToInt(CohortBoard::companies).sum();
    }

    public int illustrative() {
        return boards.stream().mapToInt(CohortBoard::illustrative).sum();
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
