package org.zarpe.evidence.domain;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.zarpe.evidence.NoteEvidence.Noted;
import org.zarpe.evidence.Piece;
import org.zarpe.methodology.PackRef;
import org.zarpe.programmes.EnrolmentId;

/** The pieces of evidence of enrolments. */
public interface EvidenceBook {

    /** The newest first. */
    List<Piece> of(EnrolmentId enrolment);

    Optional<Piece> find(EnrolmentId enrolment, UUID id);

    default Piece get(EnrolmentId enrolment, UUID id) {
        return find(enrolment, id).orElseThrow(() -> new NoSuchElementException("no evidence " + id));
    }

    void add(EnrolmentId enrolment, Piece piece, PackRef under);

    /** False, here and below, where somebody changed it first. */
    boolean correct(Piece piece, Noted noted);

    boolean withdraw(Piece piece, Piece.Withdrawal withdrawal);

    boolean answer(EnrolmentId enrolment, Piece piece, Piece.Answer answer);
}
