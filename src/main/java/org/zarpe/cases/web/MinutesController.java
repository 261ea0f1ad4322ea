package org.zarpe.cases.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.cases.CaseEvent;
import org.zarpe.cases.CaseId;
import org.zarpe.cases.Happening;
import org.zarpe.cases.VoteChoice;
import org.zarpe.cases.domain.AccreditationCase;
import org.zarpe.cases.domain.DecisionBook;
import org.zarpe.cases.domain.Panel;
import org.zarpe.cases.domain.Vote;
import org.zarpe.cases.queries.CaseShelf;
import org.zarpe.cases.queries.CaseShelf.Kept;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.People;
import org.zarpe.identity.Permission;
import org.zarpe.methodology.Accreditation;
import org.zarpe.methodology.Packs;
import org.zarpe.shared.Language;
import org.zarpe.shared.web.Paper;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;

/** The minutes of a round that is closed; before, there are none, and nobody learns how anybody voted. */
@RestController
class MinutesController {

    private final CompanyFile.Cabinet cabinet;
    private final CaseShelf shelf;
    private final Storyteller storyteller;
    private final People people;
    private final Packs packs;
    private final Paper paper;
    private final Dictionary dictionary;

    MinutesController(
            CompanyFile.Cabinet cabinet,
            CaseShelf shelf,
            Storyteller storyteller,
            People people,
            Packs packs,
            Paper paper,
            Dictionary dictionary) {
        this.cabinet = cabinet;
        this.shelf = shelf;
        this.storyteller = storyteller;
        this.people = people;
        this.packs = packs;
        this.paper = paper;
        this.dictionary = dictionary;
    }

    /** A round that was closed. */
    private record Closed(CaseEvent event, Panel panel) {}

    @GetMapping("/companies/{company}/cases/{id}/minutes/{round}")
    ResponseEntity<byte[]> minutes(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @PathVariable CaseId id,
            @PathVariable int round) {
        CompanyFile file = cabinet.open(actor, company, Addresses.TAB, Permission.SEE_CASES);
        Kept kept = shelf.get(actor, company, id);
        Closed closed = closed(kept.opened(), round)
                .orElseThrow(() -> new NoSuchElementException("round " + round + " of " + id + " is not closed"));
        Words words = dictionary.in(language);
        MinutesPage page = page(
                actor,
                file,
                kept,
                closed,
                shelf.decision(actor, company, id, round).orElse(null),
                words);
        byte[] pdf = paper.pdf(words.of("cases.minutes.title", file.company().name()), page, language);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(
                                        words.of(
                                                "cases.minutes.file",
                                                closed.event().at().toString().substring(0, 10)),
                                        StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(MediaType.APPLICATION_PDF)
                .body(pdf);
    }

    private MinutesPage page(
            Actor actor,
            CompanyFile file,
            Kept kept,
            Closed closed,
            DecisionBook.@Nullable Frozen frozen,
            Words words) {
        AccreditationCase one = kept.opened();
        Panel panel = closed.panel();
        List<Vote> votes = kept.votes().stream()
                .filter(vote -> vote.round() == panel.round())
                .toList();
        return new MinutesPage(
                people.nameOf(actor.operator()),
                file.company().name(),
                one.id(),
                one.pack(),
                panel.round(),
                panel.onAppeal(),
                panel.day(),
                storyteller.day(closed.event()),
                one.criteria().quorum(),
                people.nameOf(panel.chair()),
                words.of("cases.minutes.result", closed.event().step()),
                words.of(closed.event().what().words()),
                panel.members().stream()
                        .map(member -> new MinutesPage.Ballot(
                                people.nameOf(member),
                                panel.chair().equals(member),
                                votes.stream()
                                        .filter(vote -> vote.member().equals(member))
                                        .findFirst()
                                        .map(vote -> words.of("cases.choice", vote.choice()))
                                        .orElseGet(() -> words.of("cases.minutes.did-not-vote")),
                                votes.stream()
                                        .filter(vote -> vote.member().equals(member))
                                        .findFirst()
                                        .map(Vote::reason)
                                        .orElse("")))
                        .toList(),
                count(votes, VoteChoice.YES),
                count(votes, VoteChoice.NO),
                count(votes, VoteChoice.ABSTAIN),
                frozen == null ? List.of() : gates(one, frozen, words),
                frozen == null ? null : frozen.sha256(),
                file.company().illustrative());
    }

    private List<MinutesPage.Gate> gates(AccreditationCase one, DecisionBook.Frozen frozen, Words words) {
        FrozenGates then = FrozenGates.of(frozen.record());
        return packs.get(one.pack()).accreditation().map(Accreditation::gates).orElse(List.of()).stream()
                .flatMap(gate -> Optional.ofNullable(then.gates().get(gate.id()))
                        .map(kept -> new MinutesPage.Gate(words.of(gate.name()), kept.passed()))
                        .stream())
                .toList();
    }

    private static int count(List<Vote> votes, VoteChoice choice) {
        return (int) votes.stream().filter(vote -> vote.choice() == choice).count();
    }

    private static Optional<Closed> closed(AccreditationCase one, int round) {
        return one.events().stream()
                .filter(event -> switch (event.what()) {
                    case Happening.Decided decided -> decided.round() == round;
                    case Happening.Answered answered -> answered.round() == round;
                    default -> false;
                })
                .findFirst()
                .flatMap(event -> panel(one, round).map(panel -> new Closed(event, panel)));
    }

    private static Optional<Panel> panel(AccreditationCase one, int round) {
        return one.events().stream()
                .map(CaseEvent::what)
                .flatMap(what -> switch (what) {
                    case Happening.Called called ->
                        Optional.of(new Panel(called.round(), false, called.members(), called.chair(), called.day()))
                                .stream();
                    case Happening.Heard heard ->
                        Optional.of(new Panel(heard.round(), true, heard.members(), heard.chair(), heard.day()))
                                .stream();
                    default -> Optional.<Panel>empty().stream();
                })
                .filter(panel -> panel.round() == round)
                .findFirst();
    }
}
