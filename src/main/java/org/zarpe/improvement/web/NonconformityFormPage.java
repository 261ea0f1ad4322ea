package org.zarpe.improvement.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyFile;
import org.zarpe.improvement.domain.NonconformityRules;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Words;

/**
 * A form of a nonconformity.
 *
 * @param part what it asks for
 * @param number null for a new one
 * @param version null for a new one
 * @param names of people who may be meant
 */
public record NonconformityFormPage(
        CompanyFile file,
        UUID id,
        NonconformityForm.Part part,
        @Nullable String number,
        @Nullable Long version,
        Typed typed,
        Choices choices,
        List<String> names,
        List<Difference> differences,
        Waits waits)
        implements Page {

    /** So many whys are asked for at first; the others wait behind a fold. */
    private static final int ASKED = 3;

    /** What can be chosen in it. */
    public record Choices(List<Option> origins, List<Option> processes, List<Option> requirements) {}

    public boolean isNew() {
        return number == null;
    }

    public String partKey() {
        return Words.kebab(part);
    }

    public String back() {
        return isNew()
                ? Addresses.tab(file.company().id())
                : Addresses.nonconformity(file.company().id(), id);
    }

    public String action() {
        return isNew() ? Addresses.nonconformities(file.company().id()) : back() + "/" + partKey();
    }

    public List<Integer> firstWhys() {
        return IntStream.range(0, ASKED).boxed().toList();
    }

    public List<Integer> furtherWhys() {
        return IntStream.range(ASKED, NonconformityRules.MOST_WHYS).boxed().toList();
    }

    public boolean hasFurtherWhys() {
        return furtherWhys().stream().anyMatch(place -> typed.has(NonconformityForm.why(place)));
    }

    public boolean isCauseTold() {
        return typed.has("cause");
    }

    public String whyField(int place) {
        return NonconformityForm.why(place);
    }

    public boolean hasRequirements() {
        return choices.requirements().stream().anyMatch(option -> typed.has(option.value()));
    }

    /** Refused for what was typed: what others change meanwhile is still theirs. */
    NonconformityFormPage asSent(long version) {
        return new NonconformityFormPage(file, id, part, number, version, typed, choices, names, differences, waits);
    }

    NonconformityFormPage beside(List<Difference> differences) {
        return new NonconformityFormPage(file, id, part, number, version, typed, choices, names, differences, waits);
    }
}
