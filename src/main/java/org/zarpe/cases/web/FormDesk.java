package org.zarpe.cases.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.zarpe.cases.CaseId;
import org.zarpe.cases.domain.AccreditationCase;
import org.zarpe.cases.queries.CaseShelf;
import org.zarpe.cases.queries.CaseShelf.Kept;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.WrittenFields;

/** Where the forms of a case are given out and taken in: who may, from which version, and what happened meanwhile. */
@Component
class FormDesk {

    private final CompanyFile.Cabinet cabinet;
    private final CaseShelf shelf;
    private final CaseReading reading;
    private final Storyteller storyteller;
    private final Dictionary dictionary;

    FormDesk(
            CompanyFile.Cabinet cabinet,
            CaseShelf shelf,
            CaseReading reading,
            Storyteller storyteller,
            Dictionary dictionary) {
        this.cabinet = cabinet;
        this.shelf = shelf;
        this.reading = reading;
        this.storyteller = storyteller;
        this.dictionary = dictionary;
    }

    /** What was sent, of which case and by somebody who had seen how much. */
    record Sent(CaseId id, WrittenFields fields, int seen) {

        Text words() {
            String words = fields.text("words");
            return new Text(words, words);
        }
    }

    /** A use case. */
    interface Work {
        Outcome<?> on(Sent sent);
    }

    /**
     * A form of a case.
     *
     * @param permission of whoever fills it in
     * @param possible whether a case is far enough for it, and not too far
     */
    record Form(Permission permission, Predicate<AccreditationCase> possible, BiFunction<Sheet, Kept, Page> page) {}

    /** The form, where its step is possible; otherwise the case itself says how far it is. */
    ResponseEntity<Page> give(Actor actor, CompanyId company, Form form) {
        return give(actor, company, form, Typed.blank());
    }

    /** @param typed what stands in it already */
    ResponseEntity<Page> give(Actor actor, CompanyId company, Form form, Typed typed) {
        CompanyFile file = cabinet.open(actor, company, Addresses.TAB, form.permission());
        return newest(actor, company)
                .filter(kept -> form.possible().test(kept.opened()))
                .map(kept -> Answers.page(form.page().apply(sheet(file, kept, typed, List.of()), kept)))
                .orElseGet(() -> Answers.seeOther(Addresses.of(company)));
    }

    /** The case afterwards, or the form again: with what is wrong, or with what happened meanwhile. */
    ResponseEntity<Page> take(
            Actor actor, Language language, CompanyId company, Form form, Map<String, String> written, Work work) {
        CompanyFile file = cabinet.open(actor, company, Addresses.TAB, form.permission());
        Optional<Kept> newest = newest(actor, company);
        if (newest.isEmpty()) {
            return Answers.stale(reading.now(actor, language, company));
        }
        WrittenFields fields = new WrittenFields(written, new Faults());
        CaseId id = newest.get().opened().id();
        boolean same = fields.id("case").filter(id.value()::equals).isPresent();
        Sent sent = new Sent(id, fields, (int) Math.min(fields.version(), Integer.MAX_VALUE));
        Outcome<?> outcome = same ? work.on(sent) : Outcome.refused(Refusal.stale());
        return switch (outcome) {
            case Outcome.Done<?> done -> Answers.seeOther(Addresses.of(company));
            case Outcome.Refused<?> refused ->
                refused.isStale()
                        ? Answers.stale(again(actor, language, file, sent, Typed.of(written), form))
                        : Answers.refused(form.page()
                                .apply(
                                        sheet(
                                                file,
                                                newest.get(),
                                                Typed.of(written).refused(refused.reasons()),
                                                List.of()),
                                        newest.get()));
        };
    }

    private Page again(Actor actor, Language language, CompanyFile file, Sent sent, Typed typed, Form form) {
        Kept now = newest(actor, file.company().id()).orElseThrow();
        List<Told> since = storyteller.since(now.opened().events(), sent.seen(), dictionary.in(language));
        return form.page().apply(sheet(file, now, typed.refused(List.of(Refusal.stale())), since), now);
    }

    private static Sheet sheet(CompanyFile file, Kept kept, Typed typed, List<Told> since) {
        return new Sheet(file, kept.opened().id(), kept.opened().version(), typed, since);
    }

    private Optional<Kept> newest(Actor actor, CompanyId company) {
        return shelf.of(actor, company).stream().findFirst();
    }
}
