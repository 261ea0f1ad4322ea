package org.zarpe.site.web;

import java.util.List;
import org.zarpe.programmes.CohortBoards.CohortBoard;
import org.zarpe.programmes.CompanyCard;
import org.zarpe.shared.web.Page;

/** The cohorts at a glance and who is stuck. */
public record DirectorHomePage(String name, List<CohortBoard> boards, List<CompanyCard> stuck) implements Page {

    public int companies() {
        return boards.stream().mapToInt(CohortBoard::companies).sum();
    }
}
