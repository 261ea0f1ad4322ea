package org.zarpe.cases.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.cases.Assessed;
import org.zarpe.cases.CaseId;
import org.zarpe.cases.CaseStep;
import org.zarpe.cases.GateResult;
import org.zarpe.cases.domain.AccreditationCase;
import org.zarpe.cases.domain.Agreed;
import org.zarpe.cases.domain.AssessmentBook;
import org.zarpe.cases.domain.AssessmentSheet;
import org.zarpe.cases.domain.AssessmentSheet.Part;
import org.zarpe.cases.domain.Awaits;
import org.zarpe.cases.domain.CaseBook;
import org.zarpe.cases.domain.CaseFinding;
import org.zarpe.cases.domain.ScoredTwice;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.diagnosis.Reader;
import org.zarpe.diagnosis.Reading;
import org.zarpe.diagnosis.Readings;
import org.zarpe.evidence.EvidenceShelf;
import org.zarpe.identity.Actor;
import org.zarpe.identity.NotAllowed;
import org.zarpe.identity.Permission;
import org.zarpe.methodology.Accreditation;
import org.zarpe.methodology.Packs;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;

/** What an assessment shows, and to whom: each assessor what is his or hers, and nobody what would lean on somebody's judgement. */
@Component
@Transactional(readOnly = true)
public class ReadAssessment {

    private final CaseBook cases;
    private final AssessmentBook book;
    private final CompanyAccess access;
    private final Enrolments enrolments;
    private final Readings readings;
    private final EvidenceShelf shelf;
    private final JudgeGates gates;
    private final Packs packs;
    private final CaseDesk desk;

    ReadAssessment(
            CaseBook cases,
            AssessmentBook book,
            CompanyAccess access,
            Enrolments enrolments,
            Readings readings,
            EvidenceShelf shelf,
            JudgeGates gates,
            Packs packs,
            CaseDesk desk) {
        this.cases = cases;
        this.book = book;
        this.access = access;
        this.enrolments = enrolments;
        this.readings = readings;
        this.shelf = shelf;
        this.gates = gates;
        this.packs = packs;
        this.desk = desk;
    }

    /** Of the company's newest case; empty while it never asked to be recognised. */
    public Optional<AssessmentSheet> of(Actor actor, CompanyId company) {
        access.must(actor, Permission.SEE_CASES, company);
        return cases.of(company).stream().findFirst().map(one -> sheet(actor, one));
    }

    public AssessmentSheet get(Actor actor, CompanyId company) {
        return of(actor, company)
                .orElseThrow(() -> new NoSuchElementException(company + " never asked to be recognised"));
    }

    private AssessmentSheet sheet(Actor actor, AccreditationCase one) {
        Enrolled enrolled = enrolments.get(one.enrolment());
        Part part = part(actor, one);
        boolean shown = part == Part.FIRST || !one.state().isBeforeTheVisit() && !one.allows(CaseStep.ON_SITE_ENDED);
        Map<String, Assessed> found =
                part == Part.SECOND ? book.found(one.id(), true) : shown ? book.found(one.id(), false) : Map.of();
        return new AssessmentSheet(
                one,
                packs.get(one.pack()),
                part,
                found,
                part == Part.SECOND ? List.of() : book.findings(one.id()),
                readings.mayNotApply(enrolled),
                shelf.of(actor, enrolled));
    }

    private static Part part(Actor actor, AccreditationCase one) {
        if (one.firstAssessor().filter(actor.person()::equals).isPresent()) {
            return Part.FIRST;
        }
        return one.secondAssessor().filter(actor.person()::equals).isPresent() ? Part.SECOND : Part.READER;
    }

    /** What company and adviser say of a requirement: to an assessor only once he or she has written. */
    public List<Reading> beside(Actor actor, CompanyId company, String requirement) {
        AssessmentSheet sheet = get(actor, company);
        boolean leansOn = sheet.part() != Part.READER && sheet.of(requirement).isEmpty();
        return leansOn
                ? List.of()
                : Stream.of(Reader.SELF, Reader.ADVISER)
                        .map(reader -> readings.of(sheet.of().enrolment(), reader, requirement))
                        .toList();
    }

    /** All that it waits for, each from somebody else. */
    public List<Awaits> awaited(Actor actor, CompanyId company) {
        access.must(actor, Permission.SEE_CASES, company);
        AccreditationCase newest = cases.of(company).getFirst();
        List<CaseFinding> findings = book.findings(newest.id());
        return Awaits.of(newest, findings, desk.today(), months(newest)).withOthers(findings);
    }

    private int months(AccreditationCase of) {
        return packs.get(of.pack())
                .accreditation()
                .map(method -> method.certificate().surveillanceMonths())
                .orElseThrow();
    }

    /** How many of the sample the second assessor has scored; not how. */
    public int scoredBySecond(Actor actor, CompanyId company) {
        access.must(actor, Permission.ASSESS, company);
        return (int) book.found(get(actor, company).of().id(), true).values().stream()
                .filter(Assessed::isVerified)
                .count();
    }

    /** What the gates say today: to the first assessor, who recommends. */
    public List<GateResult> gates(Actor assessor, CompanyId company) {
        access.must(assessor, Permission.ASSESS, company);
        return gates.judge(get(assessor, company).of(), desk.today());
    }

    /**
     * How the two assessors agree: nothing before the on-site part has ended, and nothing for a company or its adviser.
     *
     * @throws NoSuchElementException where there is nothing to see for this person
     */
    public Compared agreement(Actor actor, CompanyId company) {
        AssessmentSheet sheet = get(actor, company);
        boolean may = sheet.part() != Part.READER
                || access.may(actor, Permission.RUN_CASES, company)
                || access.may(actor, Permission.DECIDE_CASES, company);
        if (!may) {
            throw new NotAllowed(actor.person().value() + " may not see how the assessors of " + company + " agree");
        }
        return new Compared(sheet.of(), new Agreed(book.scoredTwice(sheet.of().id())), needed(sheet.of()));
    }

    /** Of every case of the operator, the newest first. */
    public List<Compared> agreements(Actor director) {
        director.must(Permission.RUN_CASES);
        Map<CaseId, List<ScoredTwice>> scored = book.scoredTwice();
        return cases.all().stream()
                .filter(one -> scored.containsKey(one.id()))
                .map(one -> new Compared(one, new Agreed(scored.getOrDefault(one.id(), List.of())), needed(one)))
                .toList();
    }

    private int needed(AccreditationCase of) {
        return packs.get(of.pack())
                .accreditation()
                .map(Accreditation::sampling)
                .map(sampling -> sampling.least())
                .orElse(1);
    }

    public LocalDate today() {
        return desk.today();
    }

    /** @param needed requirements scored by both, fewer of which say nothing */
    public record Compared(AccreditationCase of, Agreed agreed, int needed) {}
}
