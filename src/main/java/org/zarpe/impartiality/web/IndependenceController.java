package org.zarpe.impartiality.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.impartiality.Conflict;
import org.zarpe.impartiality.DeclareConflicts;
import org.zarpe.impartiality.domain.Declaration;
import org.zarpe.impartiality.queries.IndependenceReader;
import org.zarpe.impartiality.queries.TieReader;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Differences;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;
import org.zarpe.shared.words.WrittenFields;

/** One's own independence: what the records say, what one declares, what one signs. */
@RestController
@RequestMapping("/independence")
class IndependenceController {

    private static final String HERE = "/independence";

    private final IndependenceReader reader;
    private final TieReader ties;
    private final DeclareConflicts declare;
    private final Dictionary dictionary;
    private final Clock clock;

    IndependenceController(
            IndependenceReader reader, TieReader ties, DeclareConflicts declare, Dictionary dictionary, Clock clock) {
        this.reader = reader;
        this.ties = ties;
        this.declare = declare;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    @GetMapping
    IndependencePage page(Actor actor, Language language) {
        return IndependencePage.of(reader.own(actor), ties.years(actor), today(), kinds(language));
    }

    @PostMapping("/declarations")
    ResponseEntity<Page> declare(Actor actor, Language language, @RequestParam Map<String, String> sent) {
        actor.must(Permission.DECLARE_CONFLICTS);
        UUID id = new WrittenFields(sent, new Faults()).id("id").orElseGet(Ids::next);
        return switch (DeclarationForm.read(sent, today()).then(said -> declare.declare(actor, id, said))) {
            case Outcome.Done<UUID> done -> Answers.seeOther(HERE + "#declarations");
            case Outcome.Refused<UUID> refused ->
                Answers.refused(
                        page(actor, language).declaring(id, Typed.of(sent).refused(refused.reasons())));
        };
    }

    @PostMapping("/declarations/{id}/end")
    ResponseEntity<Page> end(
            Actor actor, Language language, @PathVariable UUID id, @RequestParam Map<String, String> sent) {
        actor.must(Permission.DECLARE_CONFLICTS);
        long version = new WrittenFields(sent, new Faults()).version();
        Outcome<UUID> outcome =
                DeclarationForm.end(sent, today()).then(end -> declare.end(actor, id, end.day(), version));
        if (outcome instanceof Outcome.Refused<UUID> refused) {
            IndependencePage page = page(actor, language);
            List<Difference> differences = refused.isStale()
                    ? differences(page, id, Typed.of(sent).value("ends"), dictionary.in(language))
                    : List.of();
            IndependencePage again = page.ending(id, Typed.of(sent).refused(refused.reasons()), differences);
            return refused.isStale() ? Answers.stale(again) : Answers.refused(again);
        }
        return Answers.seeOther(HERE + "#declarations");
    }

    @PostMapping("/signatures")
    ResponseEntity<Page> sign(Actor actor, Language language, @RequestParam Map<String, String> sent) {
        UUID id = new WrittenFields(sent, new Faults()).id("id").orElseGet(Ids::next);
        declare.sign(actor, id, language, dictionary.in(language).of("impartiality.signature.words"))
                .orThrow();
        return Answers.seeOther(HERE);
    }

    private List<Option> kinds(Language language) {
        Words words = dictionary.in(language);
        return Arrays.stream(Conflict.Source.values())
                .filter(Conflict.Source::isDeclared)
                .map(kind -> new Option(
                        Words.kebab(kind),
                        words.of("impartiality.kind", kind),
                        words.of("impartiality.kind.hint", kind)))
                .toList();
    }

    private static List<Difference> differences(IndependencePage page, UUID id, String typed, Words words) {
        return page.own().declarations().stream()
                .filter(one -> one.id().equals(id))
                .map(Declaration::ends)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .map(ends -> new Differences()
                        .compare(words.of("impartiality.field.ends"), typed, words.date(ends))
                        .all())
                .orElse(List.of());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
