package org.zarpe.programmes.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyAccess.Part;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.People;
import org.zarpe.identity.Permission;
import org.zarpe.identity.PersonId;
import org.zarpe.identity.Role;
import org.zarpe.programmes.CohortBoards;
import org.zarpe.programmes.CohortBoards.CohortBoard;
import org.zarpe.programmes.CohortId;
import org.zarpe.programmes.application.AssignPeople;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.WrittenFields;

@RestController
class BoardController {

    private final CohortBoards boards;
    private final CompanyAccess access;
    private final People people;
    private final AssignPeople assignments;

    BoardController(CohortBoards boards, CompanyAccess access, People people, AssignPeople assignments) {
        this.boards = boards;
        this.access = access;
        this.people = people;
        this.assignments = assignments;
    }

    @GetMapping("/cohorts/{id}/board")
    BoardPage page(Actor actor, @PathVariable UUID id) {
        CohortBoard board = boards.find(actor, new CohortId(id)).orElseThrow();
        Set<CompanyId> companies = board.columns().stream()
                .flatMap(column -> column.cards().stream())
                .map(card -> card.company().id())
                .collect(Collectors.toSet());
        Map<CompanyId, List<BoardPage.Given>> given = new HashMap<>();
        Map<PersonId, String> names = new HashMap<>();
        access.assigned(companies).forEach((company, people) -> given.put(company, given(people, names)));
        return new BoardPage(board, given, candidates(actor), null, Typed.blank());
    }

    @PostMapping("/cohorts/{id}/board/companies/{company}/adviser")
    ResponseEntity<Page> assign(
            Actor actor, @PathVariable UUID id, @PathVariable UUID company, @RequestParam Map<String, String> form) {
        actor.must(Permission.ASSIGN_PEOPLE);
        Outcome<PersonId> assigned = new WrittenFields(form, new Faults())
                .id("adviser")
                .map(adviser -> assignments.assign(actor, new PersonId(adviser), new CompanyId(company)))
                .orElseGet(() -> Outcome.refused(Refusal.at("adviser", "choose-one")));
        return answer(actor, id, company, Typed.of(form), assigned);
    }

    @PostMapping("/cohorts/{id}/board/companies/{company}/advisers/{adviser}/removal")
    ResponseEntity<Page> remove(
            Actor actor, @PathVariable UUID id, @PathVariable UUID company, @PathVariable UUID adviser) {
        return answer(
                actor,
                id,
                company,
                Typed.blank(),
                assignments.remove(actor, new PersonId(adviser), new CompanyId(company)));
    }

    private ResponseEntity<Page> answer(Actor actor, UUID id, UUID company, Typed typed, Outcome<PersonId> outcome) {
        return switch (outcome) {
            case Outcome.Done<PersonId> done -> Answers.seeOther("/cohorts/" + id + "/board");
            case Outcome.Refused<PersonId> refused ->
                Answers.refused(page(actor, id).refused(new CompanyId(company), typed.refused(refused.reasons())));
        };
    }

    private List<BoardPage.Given> candidates(Actor actor) {
        return actor.may(Permission.ASSIGN_PEOPLE)
                ? Arrays.stream(Part.values())
                        .flatMap(part -> people.withRole(actor.operator(), Role.valueOf(part.name())).stream()
                                .map(person -> new BoardPage.Given(person.person(), person.name(), part)))
                        .toList()
                : List.of();
    }

    private List<BoardPage.Given> given(List<CompanyAccess.Assigned> assigned, Map<PersonId, String> names) {
        return assigned.stream()
                .map(one -> new BoardPage.Given(
                        one.person(), names.computeIfAbsent(one.person(), people::nameOf), one.part()))
                .sorted(Comparator.comparing(BoardPage.Given::part).thenComparing(BoardPage.Given::name))
                .toList();
    }
}
