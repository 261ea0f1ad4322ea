package org.zarpe.reviews.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zarpe.methodology.Foundation;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Requirement;
import org.zarpe.processes.ManagementSystem.OnMap;
import org.zarpe.processes.ManagementSystem.Stands;
import org.zarpe.reviews.AuditTerms;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

/** What must hold of an audit before it is planned: the same for form, API and demonstration. Refusals name the fields: planned, auditor, scope. */
public final class AuditRules {

    private static final int LONGEST_NAME = 200;
    private static final int YEARS_AHEAD = 2;

    private AuditRules() {}

    /** @param inUse the processes of the company that are in use */
    public static Outcome<AuditTerms> check(
            AuditTerms terms, OwnWork auditor, Pack pack, List<OnMap> inUse, List<Stands> documents, LocalDate today) {
        List<OnMap> chosen = inUse.stream()
                .filter(one -> terms.processes().contains(one.id()))
                .toList();
        List<String> foundations =
                pack.foundations().stream().map(Foundation::id).toList();
        List<Requirement> questions = AuditScope.questions(pack, terms, inUse);
        Faults faults = new Faults()
                .atIf(
                        terms.planned().isBefore(today.minusYears(1))
                                || terms.planned().isAfter(today.plusYears(YEARS_AHEAD)),
                        "planned",
                        "audit-day-out-of-reach",
                        YEARS_AHEAD)
                .required("auditor", terms.auditor().name(), LONGEST_NAME);
        if (chosen.size() < terms.processes().size() || !foundations.containsAll(terms.foundations())) {
            return faults.at("scope", "choose-one").or(() -> terms);
        }
        if (questions.isEmpty()) {
            return faults.at("scope", "scope-without-questions").or(() -> terms);
        }
        Optional<Refusal> own = auditor.in(chosen, questions, inUse, documents);
        return faults.add(own.stream().toList()).or(() -> terms);
    }
}
