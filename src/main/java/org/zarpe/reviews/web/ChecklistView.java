package org.zarpe.reviews.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Requirement;
import org.zarpe.reviews.Finding;
import org.zarpe.reviews.domain.AuditAnswer;
import org.zarpe.reviews.domain.Checklist;
import org.zarpe.reviews.web.ChecklistPage.Asked;
import org.zarpe.reviews.web.ChecklistPage.Clash;
import org.zarpe.reviews.web.ChecklistPage.Item;
import org.zarpe.reviews.web.ChecklistPage.Section;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Words;

/** A checklist as its page shows it, with what was just sent and not taken. */
record ChecklistView(Checklist checklist, Pack pack, Words words) {

    static final String NOTE = "note-";

    List<Section> sections(Map<String, String> sent, Typed faults) {
        return pack.foundations().stream()
                .map(foundation -> new Section(
                        foundation.id(),
                        foundation.name(),
                        foundation.meaning(),
                        (int) of(foundation.id()).stream()
                                .filter(one -> !checklist.answer(one).isOpen())
                                .count(),
                        of(foundation.id()).stream()
                                .map(question -> asked(question, sent, faults))
                                .toList()))
                .filter(section -> !section.questions().isEmpty())
                .toList();
    }

    List<Option> options() {
        return Arrays.stream(Finding.values())
                .map(one -> new Option(Words.kebab(one), words.of("reviews.finding", one)))
                .toList();
    }

    List<AnsweredPart.Progress> progress() {
        return sections(Map.of(), Typed.blank()).stream()
                .map(section -> new AnsweredPart.Progress(
                        section.id(), section.answered(), section.questions().size()))
                .toList();
    }

    private Asked asked(Requirement question, Map<String, String> sent, Typed faults) {
        AuditAnswer answer = checklist.answer(question);
        return new Asked(
                question.id(),
                question.code(),
                question.name(),
                question.text(),
                question.evidence(),
                question.mandatory(),
                item(question.id(), sent.get(question.id()), faults.at(question.id())),
                item(NOTE + question.id(), sent.get(NOTE + question.id()), faults.at(NOTE + question.id())),
                answer.nonconformity() != null);
    }

    /** @param typed null where it was not sent */
    Item item(String id, @Nullable String typed, List<Refusal> refusals) {
        boolean note = id.startsWith(NOTE);
        AuditAnswer answer = checklist.answer(checklist.question(note ? id.substring(NOTE.length()) : id));
        String kept = note ? words.of(answer.note()) : value(answer.finding());
        boolean stale = refusals.stream().anyMatch(Refusal::isStale);
        return new Item(
                id,
                refusals.isEmpty() || typed == null ? kept : typed,
                note ? answer.noteVersion() : answer.findingVersion(),
                stale && typed != null ? new Clash(said(note, kept), said(note, typed), kept) : null,
                refusals.stream().filter(one -> !one.isStale()).toList());
    }

    private String said(boolean note, String value) {
        if (value.isEmpty()) {
            return words.of("reviews.finding.open");
        }
        return note
                ? value
                : options().stream()
                        .filter(one -> one.value().equals(value))
                        .map(Option::label)
                        .findFirst()
                        .orElse(value);
    }

    private List<Requirement> of(String foundation) {
        return checklist.questions().stream()
                .filter(one -> Objects.equals(one.foundation(), foundation))
                .toList();
    }

    private static String value(@Nullable Finding finding) {
        return finding == null ? "" : Words.kebab(finding);
    }
}
