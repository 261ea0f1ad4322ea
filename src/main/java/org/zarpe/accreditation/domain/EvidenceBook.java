package org.zarpe.accreditation.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zarpe.accreditation.EvidenceNote;
import org.zarpe.methodology.PackRef;
import org.zarpe.programmes.EnrolmentId;

/** The notes of evidence of enrolments. */
public interface EvidenceBook {

    /** The newest first. */
    List<EvidenceNote> of(EnrolmentId enrolment);

    Optional<EvidenceNote> find(EnrolmentId enrolment, UUID id);

    void add(EnrolmentId enrolment, EvidenceNote note, PackRef under);

    /** False where somebody changed it first. */
    boolean withdraw(EvidenceNote note, EvidenceNote.Withdrawal withdrawal);
}
