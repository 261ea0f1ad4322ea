package org.zarpe.evidence.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.evidence.EvidenceShelf;
import org.zarpe.evidence.Piece;
import org.zarpe.evidence.RequestState;
import org.zarpe.evidence.RequestedEvidence;
import org.zarpe.identity.Role;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.NextStep;

/** What was asked for and is not there, what was handed in and nobody has read, and what is about to expire. */
@Component
@Transactional(readOnly = true)
class EvidenceSteps implements NextStep.Source {

    private static final int OVERDUE = 2;
    private static final int REQUESTED = 8;
    private static final int READING = 11;
    private static final int EXPIRING = 18;
    private static final Set<Role> COMPANY = Set.of(Role.MANAGER, Role.STAFF);
    private static final Set<Role> CONCERNED = Set.of(Role.MANAGER, Role.STAFF, Role.ADVISER);

    private final EvidenceShelf shelf;
    private final NoticeTime notice;
    private final Clock clock;

    EvidenceSteps(EvidenceShelf shelf, NoticeTime notice, Clock clock) {
        this.shelf = shelf;
        this.notice = notice;
        this.clock = clock;
    }

    @Override
    public List<NextStep> of(Enrolled enrolled) {
        if (!enrolled.isKeptUp()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        String page = "/companies/" + enrolled.company() + "/evidence";
        List<NextStep> steps = new ArrayList<>();
        List<RequestedEvidence> requests = shelf.requests(enrolled);
        List<RequestedEvidence> waiting = requests.stream()
                .filter(one -> one.state().waitsForTheCompany())
                .toList();
        long overdue = waiting.stream().filter(one -> one.isOverdue(today)).count();
        if (!waiting.isEmpty()) {
            steps.add(
                    overdue > 0
                            ? new NextStep("evidence.step.overdue", List.of(overdue), page, OVERDUE, COMPANY)
                            : new NextStep(
                                    "evidence.step.requested",
                                    List.of(waiting.size(), waiting.getFirst().due()),
                                    page,
                                    REQUESTED,
                                    COMPANY));
        }
        for (Role asker : List.of(Role.ADVISER, Role.ASSESSOR)) {
            long unread = requests.stream()
                    .filter(one -> one.role() == asker && one.state() == RequestState.SUBMITTED)
                    .count();
            if (unread > 0) {
                steps.add(new NextStep("evidence.step.read", List.of(unread), page, READING, Set.of(asker)));
            }
        }
        expiring(enrolled, today).stream()
                .findFirst()
                .ifPresent(first -> steps.add(new NextStep(
                        "evidence.step.expiring",
                        List.of(
                                first.words(),
                                Objects.requireNonNull(first.until()),
                                expiring(enrolled, today).size() - 1),
                        page + "/" + first.id(),
                        EXPIRING,
                        CONCERNED)));
        return steps;
    }

    private List<Piece> expiring(Enrolled enrolled, LocalDate today) {
        int days = notice.of(enrolled);
        return shelf.of(enrolled).stream()
                .filter(piece -> !piece.isWithdrawn() && piece.expiresWithin(days, today))
                .sorted(Comparator.comparing(
                        piece -> Objects.requireNonNull(piece.until()).latest()))
                .toList();
    }
}
