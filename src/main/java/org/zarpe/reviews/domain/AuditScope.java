package org.zarpe.reviews.domain;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Requirement;
import org.zarpe.processes.ManagementSystem.OnMap;
import org.zarpe.reviews.AuditTerms;

/** What an audit looks at, in the eyes of the method. */
public final class AuditScope {

    private AuditScope() {}

    /** The requirements of the processes and of the foundations, each once, in the order of the method. */
    public static List<Requirement> questions(Pack pack, AuditTerms terms, Collection<OnMap> known) {
        List<OnMap> chosen = known.stream()
                .filter(one -> terms.processes().contains(one.id()))
                .toList();
        return pack.foundations().stream()
                .flatMap(foundation -> pack.requirementsOf(foundation).stream())
                .filter(one -> terms.foundations().contains(one.foundation())
                        || chosen.stream().anyMatch(process -> belongs(one, process)))
                .toList();
    }

    public static boolean belongs(Requirement requirement, OnMap process) {
        return requirement.processes().stream().anyMatch(key -> Objects.equals(key, process.keyProcess()));
    }
}
