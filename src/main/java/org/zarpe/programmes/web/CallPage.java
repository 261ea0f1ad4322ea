package org.zarpe.programmes.web;

import java.util.List;
import org.zarpe.methodology.Criterion;
import org.zarpe.programmes.domain.Call;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Page;

/** What everybody may read of a call. */
public record CallPage(
        Call call,
        State state,
        Text programme,
        Text cohort,
        Text summary,
        List<Criterion> company,
        List<Criterion> entrepreneur)
        implements Page {

    public enum State {
        AHEAD,
        OPEN,
        CLOSED
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }
}
