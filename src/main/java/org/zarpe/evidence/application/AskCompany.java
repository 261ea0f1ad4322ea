package org.zarpe.evidence.application;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.evidence.AskForEvidence;
import org.zarpe.evidence.RequestedEvidence;
import org.zarpe.evidence.domain.EvidenceBook;
import org.zarpe.evidence.domain.EvidenceRules;
import org.zarpe.evidence.domain.RequestBook;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

@Component
@Transactional
class AskCompany implements AskForEvidence {

    private final EvidenceDesk desk;
    private final EvidenceBook book;
    private final RequestBook requests;

    AskCompany(EvidenceDesk desk, EvidenceBook book, RequestBook requests) {
        this.desk = desk;
        this.book = book;
        this.requests = requests;
    }

    @Override
    public Outcome<UUID> ask(
            Actor actor, EnrolmentId enrolment, UUID id, String requirement, String words, LocalDate due) {
        Enrolled enrolled = desk.open(actor, Permission.JUDGE_EVIDENCE, enrolment);
        desk.know(enrolled, List.of(requirement));
        return desk.keptUp(enrolled)
                .then(open -> EvidenceRules.question(words, due, desk.today()))
                .map(sound -> {
                    RequestedEvidence asked = new RequestedEvidence(
                            id, requirement, sound, due, actor.person(), actor.role(), desk.now(), List.of(), null, 0);
                    requests.add(enrolment, asked, enrolled.pack());
                    return id;
                });
    }

    @Override
    public Outcome<UUID> cancel(Actor actor, EnrolmentId enrolment, UUID id, String reason, long version) {
        Enrolled enrolled = desk.open(actor, Permission.JUDGE_EVIDENCE, enrolment);
        return desk.keptUp(enrolled)
                .then(open -> own(actor, enrolment, id))
                .then(own -> EvidenceRules.reason(reason))
                .then(sound -> requests.cancel(id, version, sound, actor.person(), desk.now())
                        ? Outcome.done(id)
                        : Outcome.refused(Refusal.stale()));
    }

    private Outcome<RequestedEvidence> own(Actor actor, EnrolmentId enrolment, UUID id) {
        RequestedEvidence asked = requests.of(enrolment, book.of(enrolment)).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("nothing was asked " + id));
        return asked.by().equals(actor.person())
                ? Outcome.done(asked)
                : Outcome.refused(Refusal.of("request-of-another"));
    }
}
