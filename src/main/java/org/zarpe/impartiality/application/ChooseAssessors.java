package org.zarpe.impartiality.application;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyLines;
import org.zarpe.companies.CompanyLines.Line;
import org.zarpe.companies.CompanyLines.Offer;
import org.zarpe.identity.Actor;
import org.zarpe.identity.People;
import org.zarpe.identity.Permission;
import org.zarpe.identity.PersonId;
import org.zarpe.identity.Role;
import org.zarpe.impartiality.AssessorBook;
import org.zarpe.impartiality.Competence;
import org.zarpe.impartiality.Conflict;
import org.zarpe.impartiality.Impartiality;
import org.zarpe.impartiality.OpenCases;
import org.zarpe.impartiality.Profile;
import org.zarpe.impartiality.Suitability;
import org.zarpe.impartiality.domain.Profiles;
import org.zarpe.impartiality.domain.Signature;
import org.zarpe.impartiality.domain.Signatures;
import org.zarpe.methodology.Accreditation;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Requirement;
import org.zarpe.processes.ManagementSystem;
import org.zarpe.processes.ManagementSystem.OnMap;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;

@Component
@Transactional(readOnly = true)
class ChooseAssessors implements AssessorBook {

    private static final int CHAPTER = 2;

    private static final Comparator<Suitability> BEST = Comparator.comparing((Suitability one) -> !one.isFree())
            .thenComparing(Suitability::isFull)
            .thenComparing(one -> one.profile() == null)
            .thenComparing(one -> one.gaps().foundations().size()
                    + one.gaps().chapters().size()
                    + one.gaps().keyProcesses().size())
            .thenComparing(Suitability::open)
            .thenComparing(Suitability::name);

    private final People people;
    private final Impartiality impartiality;
    private final Profiles profiles;
    private final Signatures signatures;
    private final Enrolments enrolments;
    private final CompanyLines lines;
    private final ManagementSystem systems;
    private final ObjectProvider<OpenCases> open;

    ChooseAssessors(
            People people,
            Impartiality impartiality,
            Profiles profiles,
            Signatures signatures,
            Enrolments enrolments,
            CompanyLines lines,
            ManagementSystem systems,
            ObjectProvider<OpenCases> open) {
        this.people = people;
        this.impartiality = impartiality;
        this.profiles = profiles;
        this.signatures = signatures;
        this.enrolments = enrolments;
        this.lines = lines;
        this.systems = systems;
        this.open = open;
    }

    @Override
    public List<Suitability> assessors(Actor director, Enrolled enrolled, LocalDate on) {
        Competence needs = needs(director, enrolled);
        return people.withRole(director.operator(), Role.ASSESSOR).stream()
                .map(one -> assessor(one.person(), one.name(), enrolled, needs, on))
                .sorted(BEST)
                .toList();
    }

    @Override
    public List<Suitability> members(Actor director, Enrolled enrolled, LocalDate on) {
        director.must(Permission.KEEP_ASSESSORS);
        return people.withRole(director.operator(), Role.COMMITTEE).stream()
                .map(one -> new Suitability(
                        one.person(),
                        one.name(),
                        null,
                        Competence.NONE,
                        0,
                        conflicts(one.person(), enrolled, on),
                        signed(one.person())))
                .sorted(BEST)
                .toList();
    }

    @Override
    public Suitability of(Actor director, PersonId assessor, Enrolled enrolled, LocalDate on) {
        return assessor(assessor, people.nameOf(assessor), enrolled, needs(director, enrolled), on);
    }

    @Override
    public Competence needs(Actor director, Enrolled enrolled) {
        director.must(Permission.KEEP_ASSESSORS);
        Pack pack = enrolments.packOf(enrolled);
        Set<String> foundations =
                pack.requirements().stream().map(Requirement::foundation).collect(Collectors.toSet());
        Set<String> processes = systems.processes(director, enrolled).stream()
                .filter(OnMap::inUse)
                .map(OnMap::keyProcess)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<String> chapters = lines.products(director, enrolled.company()).stream()
                .map(Line<Offer>::content)
                .map(Offer::hsCode)
                .filter(Objects::nonNull)
                .map(code -> code.substring(0, CHAPTER))
                .collect(Collectors.toSet());
        return new Competence(foundations, processes, chapters, Set.of());
    }

    private Suitability assessor(PersonId person, String name, Enrolled enrolled, Competence needs, LocalDate on) {
        Profile profile = profiles.of(person).orElse(null);
        return new Suitability(
                person,
                name,
                profile,
                needs.without(profile == null ? Competence.NONE : profile.competence()),
                open.stream().mapToInt(cases -> cases.of(person)).sum(),
                conflicts(person, enrolled, on),
                signed(person));
    }

    private List<Conflict> conflicts(PersonId person, Enrolled enrolled, LocalDate on) {
        int years = enrolments
                .packOf(enrolled)
                .accreditation()
                .map(Accreditation::impartialityYears)
                .orElse(0);
        return impartiality.conflicts(person, enrolled.company(), on, years);
    }

    private @Nullable LocalDate signed(PersonId person) {
        return signatures.latest(person).map(Signature::day).orElse(null);
    }
}
