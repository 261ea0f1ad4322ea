package org.zarpe.evidence.application;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.evidence.GiveEvidence.Offer;
import org.zarpe.evidence.NoteEvidence.Noted;
import org.zarpe.evidence.Piece;
import org.zarpe.evidence.Proof;
import org.zarpe.evidence.WitnessEvidence;
import org.zarpe.evidence.domain.EvidenceBook;
import org.zarpe.evidence.domain.EvidenceRules;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Outcome;

@Component
@Transactional
class KeepWhatWasSeen implements WitnessEvidence {

    private final EvidenceDesk desk;
    private final EvidenceBook book;
    private final KeepFiles files;

    KeepWhatWasSeen(EvidenceDesk desk, EvidenceBook book, KeepFiles files) {
        this.desk = desk;
        this.book = book;
        this.files = files;
    }

    @Override
    public Outcome<UUID> witness(Actor assessor, EnrolmentId enrolment, UUID id, Noted noted, Offer photo) {
        Enrolled enrolled = desk.open(assessor, Permission.ASSESS, enrolment);
        if (book.find(enrolment, id).isPresent()) {
            return Outcome.done(id);
        }
        desk.know(enrolled, noted.requirements());
        return desk.keptUp(enrolled)
                .then(open -> EvidenceRules.check(noted, desk.today()))
                .then(sound -> files.keepPicture(assessor, enrolment, photo))
                .map(kept -> {
                    book.add(enrolment, piece(assessor, id, noted, kept), enrolled.pack());
                    return id;
                });
    }

    private Piece piece(Actor assessor, UUID id, Noted noted, Proof.KeptFile kept) {
        return new Piece(
                id,
                noted.requirements(),
                noted.words(),
                noted.from(),
                noted.until(),
                noted.covered(),
                new Proof.Witnessed(kept),
                null,
                assessor.person(),
                desk.now(),
                List.of(),
                null,
                0);
    }
}
