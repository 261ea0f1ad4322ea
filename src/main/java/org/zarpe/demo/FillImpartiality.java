package org.zarpe.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Role;
import org.zarpe.impartiality.Competence;
import org.zarpe.impartiality.Conflict;
import org.zarpe.impartiality.DeclareConflicts;
import org.zarpe.impartiality.DeclareConflicts.Declared;
import org.zarpe.impartiality.KeepAssessors;
import org.zarpe.impartiality.KeepAssessors.Described;
import org.zarpe.methodology.Foundation;
import org.zarpe.methodology.KeyProcess;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Packs;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Language;
import org.zarpe.shared.words.Dictionary;

/** What the assessors can do, and what they and the committee declared before any company came. */
@Component
class FillImpartiality {

    /** Chapters of the Harmonized System that the invented companies sell from; each assessor knows some. */
    private static final Map<String, Set<String>> CHAPTERS =
            Map.of("assessor", Set.of("20", "21", "83"), "assessor_2", Set.of("42", "64", "83", "94"));

    private static final String WITH_A_SISTER = "committee_4";

    private final KeepAssessors assessors;
    private final DeclareConflicts declare;
    private final Packs packs;
    private final Dictionary dictionary;

    FillImpartiality(KeepAssessors assessors, DeclareConflicts declare, Packs packs, Dictionary dictionary) {
        this.assessors = assessors;
        this.declare = declare;
        this.packs = packs;
        this.dictionary = dictionary;
    }

    void fill(Cast cast) {
        List<DemoPerson> people = cast.content().people();
        people.stream()
                .filter(person -> person.role() == Role.ASSESSOR)
                .forEach(person -> describe(person.key(), cast));
        people.stream()
                .filter(person -> person.key().equals(WITH_A_SISTER))
                .forEach(person -> declareASister(actor(person, cast)));
        people.stream()
                .filter(person -> person.role() == Role.ASSESSOR || person.role() == Role.COMMITTEE)
                .forEach(person -> declare.sign(
                                actor(person, cast),
                                Ids.next(),
                                Language.ES,
                                dictionary.in(Language.ES).of("impartiality.signature.words"))
                        .orThrow());
    }

    private void describe(String key, Cast cast) {
        Pack pack = packs.get(cast.content().programmes().getFirst().method());
        Competence competence = new Competence(
                pack.foundations().stream().map(Foundation::id).collect(Collectors.toSet()),
                pack.processes().stream().map(KeyProcess::id).collect(Collectors.toSet()),
                CHAPTERS.getOrDefault(key, Set.of()),
                Set.of(Language.ES, Language.EN));
        assessors
                .describe(
                        cast.director(),
                        cast.person(key),
                        new Described(competence, LocalDate.of(2019, 3, 1), key.equals("assessor") ? 4 : 3),
                        0)
                .orThrow();
    }

    private void declareASister(Actor member) {
        declare.declare(
                        member,
                        Ids.next(),
                        new Declared(
                                null,
                                "Empresa F",
                                Conflict.Source.FAMILY,
                                "Mi hermana le vende los frascos desde hace años (ejemplo).",
                                LocalDate.of(2022, 1, 1),
                                null))
                .orThrow();
    }

    private static Actor actor(DemoPerson person, Cast cast) {
        return new Actor(
                cast.person(person.key()),
                person.name(),
                person.role(),
                cast.director().operator(),
                null);
    }
}
