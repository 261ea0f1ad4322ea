package org.zarpe.cases.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zarpe.cases.domain.AccreditationCase;
import org.zarpe.cases.queries.CaseShelf.Kept;
import org.zarpe.identity.Actor;
import org.zarpe.impartiality.AssessorBook;
import org.zarpe.impartiality.Competence;
import org.zarpe.impartiality.Suitability;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Packs;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.words.Words;

/** Who can be named for a case, and of the others why not. */
@Component
class Candidates {

    private final AssessorBook book;
    private final Enrolments enrolments;
    private final Packs packs;

    Candidates(AssessorBook book, Enrolments enrolments, Packs packs) {
        this.book = book;
        this.enrolments = enrolments;
        this.packs = packs;
    }

    List<Candidate> assessors(Actor director, Kept kept, Words words) {
        AccreditationCase one = kept.opened();
        return book.assessors(director, enrolled(one), kept.today()).stream()
                .filter(each -> Stream.of(one.firstAssessor(), one.secondAssessor())
                        .noneMatch(named -> named.filter(each.person()::equals).isPresent()))
                .map(each -> new Candidate(
                        each.person().value().toString(),
                        each.name(),
                        notes(each, packs.get(one.pack()), words),
                        each.hindrances(kept.today())))
                .toList();
    }

    /** @param onAppeal where nobody may be among them who decided before */
    List<Candidate> members(Actor director, Kept kept, boolean onAppeal) {
        AccreditationCase one = kept.opened();
        return book.members(director, enrolled(one), kept.today()).stream()
                .map(each -> new Candidate(
                        each.person().value().toString(), each.name(), "", hindrances(each, kept, onAppeal)))
                .toList();
    }

    private static List<Refusal> hindrances(Suitability each, Kept kept, boolean onAppeal) {
        AccreditationCase one = kept.opened();
        List<Refusal> all = new ArrayList<>(each.hindrances(kept.today()));
        if (one.everAssessed().contains(each.person())) {
            all.add(Refusal.of("member-assessed", each.name()));
        }
        if (onAppeal && one.decidedBefore().contains(each.person())) {
            all.add(Refusal.of("member-decided-before", each.name()));
        }
        return all;
    }

    private static String notes(Suitability each, Pack pack, Words words) {
        String work = words.of("cases.candidate.open", each.open());
        if (each.profile() == null) {
            return words.of("cases.candidate.undescribed") + " " + work;
        }
        return (each.gaps().isNothing()
                        ? words.of("cases.candidate.competent")
                        : words.of("cases.candidate.gaps", gaps(each.gaps(), pack, words)))
                + " " + work;
    }

    private static String gaps(Competence gaps, Pack pack, Words words) {
        Stream<String> foundations = gaps.foundations().stream()
                .sorted()
                .flatMap(id -> pack.findFoundation(id).stream())
                .map(one -> words.of(one.name()));
        Stream<String> processes = pack.processes().stream()
                .filter(one -> gaps.keyProcesses().contains(one.id()))
                .map(one -> words.of(one.name()));
        Stream<String> chapters =
                gaps.chapters().stream().sorted().map(chapter -> words.of("cases.candidate.chapter", chapter));
        return String.join(
                "; ",
                Stream.of(foundations, processes, chapters).flatMap(all -> all).toList());
    }

    private Enrolled enrolled(AccreditationCase one) {
        return enrolments.get(one.enrolment());
    }
}
