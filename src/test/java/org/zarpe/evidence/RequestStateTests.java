package org.zarpe.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RequestStateTests {

    @Property
    void whatIsAcceptedOnceSettlesTheQuestion(@ForAll List<PieceState> handedIn) {
        List<PieceState> more = new ArrayList<>(handedIn);
        more.add(PieceState.ACCEPTED);

        assertThat(RequestState.of(more)).isEqualTo(RequestState.ACCEPTED);
    }

    @Property
    void whatWasWithdrawnChangesNothing(@ForAll List<PieceState> handedIn) {
        List<PieceState> more = new ArrayList<>(handedIn);
        more.add(PieceState.WITHDRAWN);

        assertThat(RequestState.of(more)).isEqualTo(RequestState.of(handedIn));
    }

    @Property
    void afterAReturnTheCompanyHandsInAndSomebodyReads(@ForAll List<PieceState> handedIn) {
        List<PieceState> open = new ArrayList<>(handedIn);
        open.removeIf(state -> state == PieceState.ACCEPTED || state == PieceState.SUBMITTED);
        open.add(PieceState.RETURNED);
        assertThat(RequestState.of(open)).isEqualTo(RequestState.RETURNED);

        open.add(PieceState.SUBMITTED);
        assertThat(RequestState.of(open)).isEqualTo(RequestState.SUBMITTED);
    }

    @Property
    void nothingButTheAskerCancels(@ForAll List<PieceState> handedIn) {
        assertThat(RequestState.of(handedIn)).isNotEqualTo(RequestState.CANCELLED);
    }
}
