package org.zarpe.accreditation.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.accreditation.CaseVerdicts;
import org.zarpe.accreditation.OwnAnswer;
import org.zarpe.accreditation.RequirementGrid;
import org.zarpe.accreditation.RequirementGrids;
import org.zarpe.accreditation.RequirementLine;
import org.zarpe.accreditation.Stated;
import org.zarpe.accreditation.Verdict;
import org.zarpe.accreditation.WorkState;
import org.zarpe.accreditation.domain.StatementBook;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.diagnosis.Reader;
import org.zarpe.diagnosis.Reading;
import org.zarpe.diagnosis.Readings;
import org.zarpe.evidence.EvidenceShelf;
import org.zarpe.evidence.Piece;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Packs;
import org.zarpe.methodology.Requirement;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.tenancy.Look;

@Component
@Transactional(readOnly = true)
class LayOutGrid implements RequirementGrids {

    private record Of(EnrolmentId enrolment) {}

    private final Packs packs;
    private final Readings readings;
    private final StatementBook<WorkState> works;
    private final StatementBook<OwnAnswer> answers;
    private final StatementBook<Verdict> verdicts;
    private final EvidenceShelf evidence;
    private final CaseVerdicts cases;
    private final CompanyAccess access;
    private final Clock clock;

    LayOutGrid(
            Packs packs,
            Readings readings,
            StatementBook<WorkState> works,
            StatementBook<OwnAnswer> answers,
            StatementBook<Verdict> verdicts,
            EvidenceShelf evidence,
            CaseVerdicts cases,
            CompanyAccess access,
            Clock clock) {
        this.packs = packs;
        this.readings = readings;
        this.works = works;
        this.answers = answers;
        this.verdicts = verdicts;
        this.evidence = evidence;
        this.cases = cases;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public RequirementGrid of(Actor actor, Enrolled enrolled) {
        access.must(actor, Permission.SEE_REQUIREMENTS, enrolled.company());
        return of(enrolled);
    }

    @Override
    public RequirementGrid of(Enrolled enrolled) {
        return Look.once(new Of(enrolled.id()), () -> laidOut(enrolled));
    }

    private RequirementGrid laidOut(Enrolled enrolled) {
        Pack pack = packs.get(enrolled.pack());
        Kept kept = new Kept(
                works.latest(enrolled.id()),
                answers.latest(enrolled.id()),
                verdicts.latest(enrolled.id()),
                readings.of(enrolled.id(), Reader.SELF),
                readings.of(enrolled.id(), Reader.ADVISER),
                readings.of(enrolled.id(), Reader.ASSESSOR),
                cases.decidedOn(enrolled),
                evidence.of(enrolled));
        LocalDate today = LocalDate.now(clock);
        return new RequirementGrid(
                pack,
                pack.foundations().stream()
                        .flatMap(foundation -> pack.requirementsOf(foundation).stream())
                        .map(requirement -> kept.line(pack, requirement, today))
                        .toList());
    }

    private record Kept(
            Map<String, Stated<WorkState>> works,
            Map<String, Stated<OwnAnswer>> answers,
            Map<String, Stated<Verdict>> verdicts,
            Map<String, Reading> self,
            Map<String, Reading> adviser,
            Map<String, Reading> assessor,
            Map<String, CaseVerdicts.Found> decided,
            List<Piece> evidence) {

        RequirementLine line(Pack pack, Requirement requirement, LocalDate today) {
            String id = requirement.id();
            List<Piece> notes =
                    evidence.stream().filter(note -> note.serves(id)).toList();
            return new RequirementLine(
                    requirement,
                    pack.scale(),
                    works.getOrDefault(id, Stated.nobody(WorkState.TO_DO)),
                    answers.getOrDefault(id, Stated.nobody(OwnAnswer.OPEN)),
                    verdict(id),
                    self.getOrDefault(id, Reading.none(id, Reader.SELF)),
                    adviser.getOrDefault(id, Reading.none(id, Reader.ADVISER)),
                    assessor(id),
                    notes,
                    (int) notes.stream().filter(note -> note.proves(today)).count());
        }

        /** What a case was decided on stands before what was noted outside of one. */
        private Stated<Verdict> verdict(String id) {
            CaseVerdicts.Found found = decided.get(id);
            return found == null ? verdicts.getOrDefault(id, Stated.nobody(Verdict.NOT_VERIFIED)) : found.verdict();
        }

        private Reading assessor(String id) {
            CaseVerdicts.Found found = decided.get(id);
            return found == null
                    ? assessor.getOrDefault(id, Reading.none(id, Reader.ASSESSOR))
                    : new Reading(
                            id,
                            Reader.ASSESSOR,
                            found.mark(),
                            found.verdict().version(),
                            found.verdict().by(),
                            found.verdict().at());
        }
    }
}
