package org.zarpe.programmes.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.methodology.Pack;
import org.zarpe.programmes.CallId;
import org.zarpe.programmes.domain.Call;
import org.zarpe.programmes.queries.CallReader.Invitation;
import org.zarpe.shared.web.SeveralScopes;

/** A call as everybody may read it. */
@RestController
@SeveralScopes
class CallController {

    private final OpenDoor door;
    private final Clock clock;

    CallController(OpenDoor door, Clock clock) {
        this.door = door;
        this.clock = clock;
    }

    @GetMapping("/calls/{id}")
    CallPage page(@PathVariable UUID id) {
        Invitation invitation = door.invitation(new CallId(id));
        Pack pack = invitation.pack();
        return new CallPage(
                invitation.call(),
                state(invitation.call(), LocalDate.now(clock)),
                invitation.programme().name(),
                invitation.cohort().name(),
                pack.summary(),
                pack.eligibility().company(),
                pack.eligibility().entrepreneur());
    }

    private static CallPage.State state(Call call, LocalDate today) {
        if (call.isOpenOn(today)) {
            return CallPage.State.OPEN;
        }
        return call.isAheadOn(today) ? CallPage.State.AHEAD : CallPage.State.CLOSED;
    }
}
