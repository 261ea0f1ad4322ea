package org.zarpe.reviews.domain;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zarpe.methodology.Requirement;
import org.zarpe.processes.ManagementSystem.OnFile;
import org.zarpe.processes.ManagementSystem.OnMap;
import org.zarpe.processes.ManagementSystem.Stands;
import org.zarpe.processes.ProcessTerms;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;

/**
 * What of a company's management system is somebody's own work. Owners stand in words, so they are recognised by name, or by the position the company file
 * gives that name.
 *
 * @param person null for somebody who does not sign in
 * @param names of the person, and positions
 */
public record OwnWork(@Nullable UUID person, Collection<String> names) {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST_NAME = 3;

    /** Why the person cannot audit that: one reason is enough, the first one found. */
    public Optional<Refusal> in(
            List<OnMap> chosen, List<Requirement> questions, List<OnMap> inUse, List<Stands> documents) {
        return Stream.concat(
                        chosen.stream().map(process -> reason(process, documents)),
                        questions.stream().map(question -> ofWhole(question, inUse, documents)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A question drawn from a foundation touches many processes: it is own work where nobody else has one of them. */
    private Optional<Refusal> ofWhole(Requirement question, List<OnMap> inUse, List<Stands> documents) {
        List<OnMap> touched = inUse.stream()
                .filter(process -> AuditScope.belongs(question, process))
                .toList();
        List<Refusal> reasons = touched.stream()
                .map(process -> reason(process, documents))
                .flatMap(Optional::stream)
                .toList();
        return reasons.isEmpty() || reasons.size() < touched.size()
                ? Optional.empty()
                : Optional.of(reasons.getFirst());
    }

    private Optional<Refusal> reason(OnMap process, List<Stands> documents) {
        if (owns(process.terms())) {
            return Optional.of(
                    Refusal.at("auditor", "audits-own-process", process.terms().name()));
        }
        return documents.stream()
                .filter(one -> process.id().equals(one.document().process()))
                .filter(one -> person != null && one.authors().contains(person))
                .findFirst()
                .map(one -> Refusal.at("auditor", "audits-own-document", named(one.document())));
    }

    private boolean owns(ProcessTerms terms) {
        return names.stream()
                .map(OwnWork::plain)
                .filter(name -> name.strip().length() >= SHORTEST_NAME)
                .anyMatch(name -> plain(terms.owner().es()).contains(name)
                        || plain(terms.owner().en()).contains(name));
    }

    private static Text named(OnFile document) {
        return new Text(
                document.number() + " " + document.title().es(),
                document.number() + " " + document.title().en());
    }

    /** Lower case, without accents, a blank around each word. */
    private static String plain(String words) {
        String bare = ACCENTS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return " " + BETWEEN.matcher(bare).replaceAll(" ").strip() + " ";
    }
}
