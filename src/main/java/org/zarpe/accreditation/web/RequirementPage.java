package org.zarpe.accreditation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.accreditation.RequirementLine;
import org.zarpe.companies.CompanyFile;
import org.zarpe.diagnosis.Reader;
import org.zarpe.evidence.EvidenceKind;
import org.zarpe.evidence.PieceState;
import org.zarpe.methodology.Foundation;
import org.zarpe.methodology.Requirement;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/**
 * One requirement: what it says, how it was read, what is stated and what proves it; each in a form of its own.
 *
 * @param place in its foundation, from 1
 * @param own the reader this person is, null for whoever only looks
 * @param ownVersion of this person's reading
 * @param levels to choose from, "not-applicable" where the method lets it be left out
 * @param mayWrite work state and evidence
 * @param previous address, null at the first
 * @param next address, null at the last
 * @param inCase where an assessor of the company's case writes the verdict; null for anybody else
 * @param differences from what somebody else saved meanwhile, of the form named {@code stale}
 */
public record RequirementPage(
        CompanyFile file,
        RequirementLine line,
        Foundation foundation,
        int place,
        int ofPlaces,
        @Nullable Reader own,
        long ownVersion,
        boolean mayNotApply,
        boolean mayWrite,
        List<Option> levels,
        List<Option> answers,
        List<Option> works,
        List<Said> readings,
        Said answer,
        Said verdict,
        List<Note> notes,
        Forms forms,
        UUID newNote,
        @Nullable String previous,
        @Nullable String next,
        @Nullable String inCase,
        List<Difference> differences)
        implements Page {

    /** What stands in each form. */
    public record Forms(Typed reading, Typed answer, Typed work, Typed evidence) {}

    /**
     * What somebody said, in words.
     *
     * @param brief the gist of it
     * @param note who and when, null while nobody has said anything
     */
    public record Said(
            String label,
            String brief,
            String value,
            @Nullable String note) {}

    /**
     * A piece of evidence.
     *
     * @param href its own page
     * @param preview address of a small picture, null where there is none
     * @param icon for what has no picture
     * @param also codes of the other requirements it serves, or empty
     * @param withdrawn why it no longer counts, null while it stands
     */
    public record Note(
            UUID id,
            String href,
            @Nullable String preview,
            String icon,
            EvidenceKind kind,
            PieceState state,
            Text words,
            PartialDate from,
            @Nullable PartialDate until,
            String by,
            String also,
            boolean expired,
            @Nullable Said withdrawn,
            long version,
            Typed withdrawal) {}

    public String newEvidence() {
        return "/companies/" + file.company().id() + "/evidence/new?requirement="
                + requirement().id();
    }

    public Requirement requirement() {
        return line.requirement();
    }

    public String address() {
        return RequirementAddress.of(file.company().id(), line);
    }

    /** Its row in the grid, among those of its foundation. */
    public String row() {
        return RequirementAddress.tab(file.company().id()) + "?foundation=" + foundation.id() + "#"
                + requirement().id();
    }

    /** What everybody says, side by side; to whom answers it is the form that shows the answer. */
    public List<Said> said() {
        List<Said> all = new ArrayList<>(readings);
        if (!mayAnswer()) {
            all.add(answer);
        }
        all.add(verdict);
        return all;
    }

    /** The company answers for itself alone. */
    public boolean mayAnswer() {
        return own == Reader.SELF;
    }
}
