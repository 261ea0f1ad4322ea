package org.zarpe.accreditation;

import java.util.List;
import org.zarpe.diagnosis.Mark;
import org.zarpe.diagnosis.Reading;
import org.zarpe.evidence.Piece;
import org.zarpe.methodology.Requirement;
import org.zarpe.methodology.Scale;

/**
 * One requirement and everything that stands beside it: none of it is computed from another.
 *
 * @param evidence all pieces, withdrawn and expired ones included
 * @param proofs how many of them prove something today
 */
public record RequirementLine(
        Requirement requirement,
        Scale scale,
        Stated<WorkState> work,
        Stated<OwnAnswer> answer,
        Stated<Verdict> verdict,
        Reading self,
        Reading adviser,
        Reading assessor,
        List<Piece> evidence,
        int proofs) {

    /** How far it is, by the adviser's reading and the evidence: for counting what is missing, never in place of a verdict. */
    public enum Reach {
        MET,
        PARTLY,
        OPEN,
        DOES_NOT_APPLY
    }

    public Reach reach() {
        if (!applies()) {
            return Reach.DOES_NOT_APPLY;
        }
        if (meets() && (proofs > 0 || !requirement.mandatory())) {
            return Reach.MET;
        }
        boolean begun = adviser.mark().known().stream().anyMatch(level -> level > scale.lowest());
        return begun || proofs > 0 ? Reach.PARTLY : Reach.OPEN;
    }

    public boolean isMissing() {
        return reach() == Reach.PARTLY || reach() == Reach.OPEN;
    }

    public boolean applies() {
        return adviser.mark().applies();
    }

    public boolean isUnread() {
        return adviser.mark().isOpen();
    }

    /** Mandatory, read by the adviser, and below the level that meets it. */
    public boolean isUnmet() {
        return requirement.mandatory() && applies() && !isUnread() && !meets();
    }

    public boolean lacksProof() {
        return requirement.mandatory() && applies() && proofs == 0;
    }

    public boolean hasOpenWork() {
        return requirement.mandatory() && applies() && work.value() != WorkState.DONE;
    }

    private boolean meets() {
        return adviser.mark() instanceof Mark.Level(int level) && scale.meets(level);
    }
}
