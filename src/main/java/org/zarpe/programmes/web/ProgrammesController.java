package org.zarpe.programmes.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.methodology.PackRef;
import org.zarpe.methodology.Packs;
import org.zarpe.programmes.Names;
import org.zarpe.programmes.ProgrammeId;
import org.zarpe.programmes.application.StartProgramme;
import org.zarpe.programmes.domain.Programme;
import org.zarpe.programmes.queries.ProgrammeShelf;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;
import org.zarpe.shared.words.WrittenFields;

@RestController
class ProgrammesController {

    private final ProgrammeShelf shelf;
    private final StartProgramme programmes;
    private final Packs packs;
    private final Dictionary dictionary;
    private final String publicUrl;

    ProgrammesController(
            ProgrammeShelf shelf,
            StartProgramme programmes,
            Packs packs,
            Dictionary dictionary,
            @Value("${zarpe.public-url}") String publicUrl) {
        this.shelf = shelf;
        this.programmes = programmes;
        this.packs = packs;
        this.dictionary = dictionary;
        this.publicUrl = publicUrl;
    }

    @GetMapping("/programmes")
    ProgrammesPage programmes(Actor actor) {
        return new ProgrammesPage(shelf.all(actor));
    }

    @GetMapping("/programmes/{id}")
    ProgrammePage programme(Actor actor, @PathVariable UUID id) {
        return new ProgrammePage(shelf.programme(actor, id), publicUrl);
    }

    @GetMapping("/programmes/new")
    ProgrammeFormPage blank(Actor actor, Language language) {
        actor.must(Permission.RUN_PROGRAMMES);
        Typed typed = Typed.blank().with("id", ProgrammeId.next());
        return page(PlanForm.blank("/programmes", typed), language);
    }

    @PostMapping("/programmes")
    ResponseEntity<Page> start(Actor actor, Language language, @RequestParam Map<String, String> form) {
        actor.must(Permission.RUN_PROGRAMMES);
        WrittenFields fields = new WrittenFields(form, new Faults());
        ProgrammeId id = fields.id("id").map(ProgrammeId::new).orElseGet(ProgrammeId::next);
        Outcome<ProgrammeId> started =
                pack(fields).then(pack -> programmes.start(actor, id, NameFields.read(fields), pack));
        return answer(started, PlanForm.blank("/programmes", Typed.of(form)), language);
    }

    @GetMapping("/programmes/{id}/edit")
    ProgrammeFormPage edit(Actor actor, Language language, @PathVariable UUID id) {
        Programme programme = shelf.programme(actor, id).programme();
        Typed typed = NameFields.filled(programme.names()).with("pack", programme.pack());
        return page(PlanForm.of("/programmes/" + id, typed, programme.version()), language);
    }

    @PostMapping("/programmes/{id}")
    ResponseEntity<Page> change(
            Actor actor, Language language, @PathVariable UUID id, @RequestParam Map<String, String> form) {
        shelf.programme(actor, id);
        WrittenFields fields = new WrittenFields(form, new Faults());
        PlanForm typed = PlanForm.of("/programmes/" + id, Typed.of(form), fields.version());
        Outcome<ProgrammeId> changed = pack(fields)
                .then(pack ->
                        programmes.change(actor, new ProgrammeId(id), NameFields.read(fields), pack, fields.version()));
        if (!changed.isStale()) {
            return answer(changed, typed, language);
        }
        Programme now = shelf.programme(actor, id).programme();
        Names names = NameFields.read(fields);
        Words words = dictionary.in(language);
        PlanForm both = typed.stale(
                now.version(),
                new Difference(
                        words.of("programmes.name"), names.own(), now.names().own()),
                NameFields.inEnglish(names, now.names(), words),
                new Difference(
                        words.of("programmes.pack"),
                        fields.text("pack"),
                        now.pack().toString()));
        return Answers.stale(page(both, language));
    }

    private ResponseEntity<Page> answer(Outcome<ProgrammeId> outcome, PlanForm form, Language language) {
        return switch (outcome) {
            case Outcome.Done<ProgrammeId> done -> Answers.seeOther("/programmes/" + done.value());
            case Outcome.Refused<ProgrammeId> refused ->
                Answers.refused(page(form.refused(refused.reasons()), language));
        };
    }

    private ProgrammeFormPage page(PlanForm form, Language language) {
        List<Option> published = packs.published().reversed().stream()
                .map(ref -> new Option(
                        ref.toString(),
                        packs.get(ref).name().in(language) + " " + ref.version(),
                        packs.get(ref).summary().in(language)))
                .toList();
        return new ProgrammeFormPage(form, published);
    }

    private Outcome<PackRef> pack(WrittenFields fields) {
        Optional<PackRef> chosen = packs.published().stream()
                .filter(ref -> ref.toString().equals(fields.text("pack")))
                .findFirst();
        return chosen.map(Outcome::done).orElseGet(() -> Outcome.refused(Refusal.at("pack", "choose-one")));
    }
}
