package org.zarpe.cases.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zarpe.cases.domain.AccreditationCase;
import org.zarpe.cases.domain.Awaits;
import org.zarpe.cases.domain.Ballot;
import org.zarpe.cases.queries.CaseShelf.Kept;
import org.zarpe.companies.Companies;
import org.zarpe.identity.Actor;
import org.zarpe.identity.People;
import org.zarpe.identity.PersonId;
import org.zarpe.identity.Role;

/** Whose turn it is on a case, by name, and where the one who looks does his or her part. */
@Component
class Turns {

    private final People people;
    private final Companies companies;

    Turns(People people, Companies companies) {
        this.people = people;
        this.companies = companies;
    }

    /** Where a case waits for several, that of the one who looks. */
    Turn of(Actor actor, Kept kept) {
        Optional<Awaits> mine = mine(actor, kept);
        Awaits awaits = mine.orElse(kept.awaits());
        return new Turn(
                awaits,
                who(actor, kept, awaits),
                mine.isPresent(),
                mine.map(one -> href(kept, one)).orElse(null));
    }

    /** Asks nobody's name. */
    boolean isMine(Actor actor, Kept kept) {
        return mine(actor, kept).isPresent();
    }

    private static Optional<Awaits> mine(Actor actor, Kept kept) {
        return kept.awaited().stream()
                .filter(awaits -> isMine(actor, kept, awaits))
                .findFirst();
    }

    private static boolean isMine(Actor actor, Kept kept, Awaits awaits) {
        return switch (awaits.whose()) {
            case COMPANY -> actor.role() == Role.MANAGER || actor.role() == Role.STAFF;
            case DIRECTOR -> actor.role() == Role.DIRECTOR;
            case ASSESSOR -> assessors(kept, awaits).anyMatch(actor.person()::equals);
            case COMMITTEE -> deciders(kept).contains(actor.person());
            case NOBODY -> false;
        };
    }

    private String who(Actor actor, Kept kept, Awaits awaits) {
        return switch (awaits.whose()) {
            case COMPANY -> companies.get(kept.opened().company()).name();
            case DIRECTOR ->
                people.withRole(actor.operator(), Role.DIRECTOR).stream()
                        .map(Actor::name)
                        .collect(Collectors.joining(", "));
            case ASSESSOR -> names(assessors(kept, awaits));
            case COMMITTEE -> names(deciders(kept).stream());
            case NOBODY -> "";
        };
    }

    private String names(Stream<PersonId> persons) {
        return persons.map(people::nameOf).collect(Collectors.joining(", "));
    }

    /** The second one too, while verdicts are written. */
    private static Stream<PersonId> assessors(Kept kept, Awaits awaits) {
        AccreditationCase one = kept.opened();
        return Stream.of(
                        one.firstAssessor(),
                        awaits == Awaits.VERDICTS ? one.secondAssessor() : Optional.<PersonId>empty())
                .flatMap(Optional::stream);
    }

    /** Those who have not voted, and, once there is a quorum, whoever has the chair. */
    private static List<PersonId> deciders(Kept kept) {
        return kept.opened()
                .sitting()
                .map(panel -> {
                    Ballot ballot = new Ballot(panel, kept.opened().criteria(), kept.votes());
                    Stream<PersonId> chair = ballot.hasQuorum() ? Stream.of(panel.chair()) : Stream.empty();
                    return Stream.concat(ballot.awaited().stream(), chair)
                            .distinct()
                            .toList();
                })
                .orElse(List.of());
    }

    private static @Nullable String href(Kept kept, Awaits awaits) {
        String company = "/companies/" + kept.opened().company();
        String page = company + "/" + Addresses.TAB;
        return switch (awaits) {
            case CHECK -> page + "/readiness";
            case PUT_IN_ORDER -> company + "/accreditation";
            case FIRST_ASSESSOR, SECOND_ASSESSOR -> page + "/assessors";
            case VISIT -> page + "/visit";
            case BEGINNING, VERDICTS -> page + "/assessment";
            case CORRECTIONS, SECOND_LOOK -> page + "/findings";
            case RECOMMENDATION -> page + "/assessment/recommendation";
            case COMMITTEE, HEARING, ANOTHER_ROUND -> page + "/committee";
            case VOTES, CLOSING, APPEAL_VOTES -> page + "/dossier";
            case SURVEILLANCE -> page + "/surveillance";
            case END_OF_SUSPENSION -> page + "/reinstatement";
            // it is done by pressing a button, beside which it is said why it was not done
            case CERTIFICATE, NOTHING -> null;
        };
    }
}
