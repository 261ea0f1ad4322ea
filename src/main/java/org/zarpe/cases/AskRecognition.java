package org.zarpe.cases;

import java.util.List;
import java.util.Set;
import org.zarpe.certificates.Scope.Product;
import org.zarpe.certificates.Shown;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Text;

/** What only the manager of a company does: ask to be recognised, take that back, and appeal. */
public interface AskRecognition {

    /**
     * Refused with {@code method-recognises-nobody}, {@code enrolment-closed}, {@code case-open-already}, {@code certificate-suspended},
     * {@code renewal-too-early}, and the faults of what was entered.
     *
     * @param id made with the form, so that a second click finds the first one's case
     */
    Outcome<CaseId> apply(Actor manager, EnrolmentId enrolment, CaseId id, Sought sought);

    /** Until it is decided. */
    Outcome<CaseState> drop(Actor manager, CompanyId company, CaseId id, Text reason, int seen);

    /** Against a refusal or a suspension. Refused with {@code appeal-open} while one is heard. */
    Outcome<CaseState> appeal(Actor manager, CompanyId company, CaseId id, Text reason, int seen);

    /**
     * For what, and what the register may show of it.
     *
     * @param words may be empty
     */
    record Sought(List<Product> products, List<String> sites, List<Text> processes, Set<Shown> shown, Text words) {
        public Sought {
            products = List.copyOf(products);
            sites = List.copyOf(sites);
            processes = List.copyOf(processes);
            shown = Set.copyOf(shown);
        }
    }
}
