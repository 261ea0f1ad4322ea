package org.zarpe.companies.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.application.KeepEntries;
import org.zarpe.companies.domain.Entry;
import org.zarpe.identity.Actor;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;

/** The addresses that every kind of entry of the company file has: enter, change, withdraw. */
abstract class EntryForms<E extends Entry<?>> {

    private final String section;
    private final KeepEntries<E, ?> entries;
    private final CompanyFile.Cabinet cabinet;
    private final Dictionary dictionary;

    EntryForms(String section, KeepEntries<E, ?> entries, CompanyFile.Cabinet cabinet, Dictionary dictionary) {
        this.section = section;
        this.entries = entries;
        this.cabinet = cabinet;
        this.dictionary = dictionary;
    }

    abstract Page page(CompanyFile file, EntryForm form, Words words);

    /** The entry as its form shows it. */
    abstract Typed typed(E entry, Words words);

    /** The fields, each with the key of its label. */
    abstract Map<String, String> labels();

    Typed fresh() {
        return Typed.blank();
    }

    @GetMapping("/new")
    Page blank(Actor actor, Language language, @PathVariable UUID company) {
        return draw(
                actor,
                language,
                EntryForm.blank(address(company), back(company), fresh().with("id", Ids.next())),
                company);
    }

    @PostMapping
    ResponseEntity<Page> enter(
            Actor actor, Language language, @PathVariable UUID company, @RequestParam Map<String, String> written) {
        UUID id = Addresses.idIn(written);
        return switch (entries.enter(actor, new CompanyId(company), id, written)) {
            case Outcome.Done<UUID> entered -> Answers.seeOther(back(company));
            case Outcome.Refused<UUID> refused ->
                Answers.refused(draw(
                        actor,
                        language,
                        EntryForm.blank(
                                address(company),
                                back(company),
                                Typed.of(written).with("id", id).refused(refused.reasons())),
                        company));
        };
    }

    @GetMapping("/{entry}")
    Page stored(Actor actor, Language language, @PathVariable UUID company, @PathVariable UUID entry) {
        E stored = entries.get(actor, new CompanyId(company), entry);
        return draw(
                actor,
                language,
                form(company, stored, typed(stored, dictionary.in(language)), stored.version()),
                company);
    }

    @PostMapping("/{entry}")
    ResponseEntity<Page> change(
            Actor actor,
            Language language,
            @PathVariable UUID company,
            @PathVariable UUID entry,
            @RequestParam Map<String, String> written) {
        return answer(
                actor,
                language,
                company,
                entry,
                written,
                entries.change(actor, new CompanyId(company), entry, written));
    }

    @PostMapping("/{entry}/withdrawal")
    ResponseEntity<Page> withdraw(
            Actor actor,
            Language language,
            @PathVariable UUID company,
            @PathVariable UUID entry,
            @RequestParam Map<String, String> written) {
        return answer(
                actor,
                language,
                company,
                entry,
                Map.of(),
                entries.withdraw(actor, new CompanyId(company), entry, written));
    }

    private ResponseEntity<Page> answer(
            Actor actor,
            Language language,
            UUID company,
            UUID entry,
            Map<String, String> written,
            Outcome<UUID> outcome) {
        return switch (outcome) {
            case Outcome.Done<UUID> done -> Answers.seeOther(back(company));
            case Outcome.Refused<UUID> refused -> {
                E stored = entries.get(actor, new CompanyId(company), entry);
                Words words = dictionary.in(language);
                Typed theirs = typed(stored, words);
                // a withdrawal carries no fields: its page shows what stands
                Typed yours = written.isEmpty() ? theirs : Typed.of(written);
                EntryForm form = form(company, stored, yours.refused(refused.reasons()), stored.version());
                if (!refused.isStale()) {
                    yield Answers.refused(draw(actor, language, form, company));
                }
                List<Difference> differences = Fields.differences(yours, theirs, labels(), words);
                yield Answers.stale(draw(actor, language, form.against(differences), company));
            }
        };
    }

    private EntryForm form(UUID company, E entry, Typed typed, long version) {
        String action = address(company) + "/" + entry.id();
        return new EntryForm(action, back(company), typed, version, List.of(), action + "/withdrawal");
    }

    private Page draw(Actor actor, Language language, EntryForm form, UUID company) {
        return page(
                cabinet.open(actor, new CompanyId(company), CompanyTabs.PROFILE, entries.permission()),
                form,
                dictionary.in(language));
    }

    private String address(UUID company) {
        return Addresses.of(company, section);
    }

    private String back(UUID company) {
        return Addresses.of(company, "profile#" + section);
    }
}
