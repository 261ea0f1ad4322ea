package org.zarpe.training.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyFile;
import org.zarpe.methodology.Competence;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Words;

/**
 * The form of a session.
 *
 * @param version null for a new one
 * @param candidates of whom a level can be noted
 * @param lines for levels, empty ones included
 */
public record SessionPage(
        CompanyFile file,
        UUID id,
        @Nullable Long version,
        Typed typed,
        List<Option> kinds,
        List<Tick> people,
        List<Option> candidates,
        List<Competence> catalogue,
        List<Integer> levels,
        int lines,
        List<Difference> differences)
        implements Page {

    /** @param note the position in the firm, null for somebody who has left it */
    public record Tick(String field, String name, @Nullable String note) {}

    public boolean isNew() {
        return version == null;
    }

    public String tab() {
        return "/companies/" + file.company().id() + "/training";
    }

    public String action() {
        return tab() + "/sessions" + (isNew() ? "" : "/" + id);
    }

    public List<Option> competences(Words words) {
        return catalogue.stream()
                .map(competence -> new Option(competence.id(), words.of(competence.name())))
                .toList();
    }

    /** What was typed stands too where it is no level of the scale: nothing typed is lost. */
    public List<Option> levels(String field) {
        String typedLevel = typed.value(field);
        List<String> scale = levels.stream().map(String::valueOf).toList();
        return Stream.concat(
                        scale.stream(),
                        Stream.of(typedLevel).filter(level -> !level.isEmpty() && !scale.contains(level)))
                .map(level -> new Option(level, level))
                .toList();
    }

    SessionPage with(int lines) {
        return new SessionPage(
                file,
                id,
                version,
                typed,
                kinds,
                people,
                candidates,
                catalogue,
                levels,
                this.lines + lines,
                differences);
    }

    SessionPage sentFrom(long version) {
        return new SessionPage(
                file, id, version, typed, kinds, people, candidates, catalogue, levels, lines, differences);
    }

    SessionPage refused(List<Refusal> reasons) {
        return new SessionPage(
                file,
                id,
                version,
                typed.refused(reasons),
                kinds,
                people,
                candidates,
                catalogue,
                levels,
                lines,
                differences);
    }

    SessionPage beside(List<Difference> differences) {
        return new SessionPage(
                file, id, version, typed, kinds, people, candidates, catalogue, levels, lines, differences);
    }
}
