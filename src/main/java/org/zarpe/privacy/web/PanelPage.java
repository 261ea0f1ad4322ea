package org.zarpe.privacy.web;

import java.util.List;
import org.zarpe.methodology.PackRef;
import org.zarpe.privacy.domain.Cells;
import org.zarpe.privacy.domain.Panel;
import org.zarpe.shared.web.Page;

/** What the panel holds, without a value of it. */
public record PanelPage(int companies, int values, int leftOut, List<PackRef> methods, boolean illustrative)
        implements Page {

    static PanelPage of(Panel panel, boolean illustrative) {
        return new PanelPage(panel.companies(), panel.rows().size(), panel.leftOut(), panel.methods(), illustrative);
    }

    public int least() {
        return Cells.LEAST;
    }

    public String address(String file) {
        return "/" + file + (illustrative ? "?illustrative=true" : "");
    }
}
