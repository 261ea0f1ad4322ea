package org.zarpe.evidence.application;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.evidence.GiveEvidence;
import org.zarpe.evidence.NoteEvidence.Noted;
import org.zarpe.evidence.Piece;
import org.zarpe.evidence.Proof;
import org.zarpe.evidence.RequestedEvidence;
import org.zarpe.evidence.SystemRecords;
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
class HandIn implements GiveEvidence {

    private final EvidenceDesk desk;
    private final EvidenceBook book;
    private final RequestBook requests;
    private final KeepFiles files;
    private final List<SystemRecords> records;

    HandIn(EvidenceDesk desk, EvidenceBook book, RequestBook requests, KeepFiles files, List<SystemRecords> records) {
        this.desk = desk;
        this.book = book;
        this.requests = requests;
        this.files = files;
        this.records = List.copyOf(records);
    }

    @Override
    public Outcome<UUID> give(
            Actor actor, EnrolmentId enrolment, UUID id, Noted noted, Offer offer, @Nullable UUID request) {
        Enrolled enrolled = desk.open(actor, Permission.NOTE_EVIDENCE, enrolment);
        if (book.find(enrolment, id).isPresent()) {
            return Outcome.done(id);
        }
        desk.know(enrolled, noted.requirements());
        return desk.keptUp(enrolled)
                .then(open -> asked(enrolment, request))
                .then(open -> EvidenceRules.check(noted, desk.today()))
                .then(sound -> proof(actor, enrolled, offer))
                .map(proof -> {
                    Piece piece = new Piece(
                            id,
                            noted.requirements(),
                            noted.words(),
                            noted.from(),
                            noted.until(),
                            noted.covered(),
                            proof,
                            request,
                            actor.person(),
                            desk.now(),
                            List.of(),
                            null,
                            0);
                    book.add(enrolment, piece, enrolled.pack());
                    return id;
                });
    }

    /** What is asked for no more is answered by nothing. */
    private Outcome<EnrolmentId> asked(EnrolmentId enrolment, @Nullable UUID request) {
        if (request == null) {
            return Outcome.done(enrolment);
        }
        RequestedEvidence found = requests.of(enrolment, book.of(enrolment)).stream()
                .filter(one -> one.id().equals(request))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("nothing was asked " + request));
        return found.state().isOver() ? Outcome.refused(Refusal.of("request-over")) : Outcome.done(enrolment);
    }

    private Outcome<Proof> proof(Actor actor, Enrolled enrolled, Offer offer) {
        return switch (offer) {
            case InWords words -> Outcome.done(new Proof.Note());
            case Link link -> EvidenceRules.address(link.address()).map(Proof.Link::new);
            case OfTheSystem record -> record(actor, enrolled, record);
            case Upload upload -> files.keep(actor, enrolled.id(), upload).map(Proof.Given::new);
            case Resumed resumed -> files.keep(actor, enrolled.id(), resumed).map(Proof.Given::new);
            case Recognition recognition ->
                EvidenceRules.recognition(recognition).then(sound -> recognised(actor, enrolled, sound));
        };
    }

    private Outcome<Proof> recognised(Actor actor, Enrolled enrolled, Recognition recognition) {
        if (recognition.paper() == null) {
            return Outcome.done(recognition(recognition, null));
        }
        return files.keep(actor, enrolled.id(), recognition.paper()).map(paper -> recognition(recognition, paper));
    }

    private static Proof recognition(Recognition recognition, Proof.@Nullable KeptFile paper) {
        return new Proof.Recognition(
                recognition.sort(), recognition.body(), recognition.number(), recognition.scope(), paper);
    }

    /** As it reads now: it may be changed afterwards, and the piece still says what was handed in. */
    private Outcome<Proof> record(Actor actor, Enrolled enrolled, OfTheSystem record) {
        return records.stream()
                .filter(source -> source.sort().equals(record.sort()))
                .flatMap(source -> source.find(actor, enrolled, record.id()).stream())
                .findFirst()
                .<Outcome<Proof>>map(
                        found -> Outcome.done(new Proof.OfTheSystem(record.sort(), record.id(), found.digest())))
                .orElseGet(() -> Outcome.refused(Refusal.at("record", "choose-one")));
    }
}
