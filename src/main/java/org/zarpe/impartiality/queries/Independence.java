package org.zarpe.impartiality.queries;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zarpe.identity.PersonId;
import org.zarpe.identity.Role;
import org.zarpe.impartiality.Conflict;
import org.zarpe.impartiality.Profile;
import org.zarpe.impartiality.domain.Declaration;
import org.zarpe.impartiality.domain.Signature;

/**
 * What is known of the independence of somebody who assesses or decides.
 *
 * @param profile null of members of the committee, and of an assessor whom nobody described
 * @param open cases to do at present
 * @param ties those that stand in the way today, declared ones too
 * @param signature null where nothing was ever signed
 */
public record Independence(
        PersonId person,
        String name,
        Role role,
        @Nullable Profile profile,
        int open,
        List<Tie> ties,
        List<Declaration> declarations,
        @Nullable Signature signature) {

    public Independence {
        ties = List.copyOf(ties);
        declarations = List.copyOf(declarations);
    }

    /** Those that the records show, without what was declared. */
    public List<Tie> recorded() {
        return ties.stream()
                .filter(tie -> tie.conflict().kind() != Conflict.Kind.DECLARED)
                .toList();
    }

    /** The companies in whose way something stands, by name. */
    public List<String> companies() {
        return ties.stream().map(Tie::companyName).distinct().toList();
    }

    /** Whether a declaration stands in the way of a company of the operator today. */
    public boolean binds(Declaration declaration) {
        return ties.stream()
                .anyMatch(tie -> tie.conflict().kind() == Conflict.Kind.DECLARED
                        && tie.conflict().source() == declaration.kind()
                        && (tie.company().equals(declaration.company()) || declaration.company() == null));
    }

    /** By company, in their order. */
    public Map<String, List<Conflict>> byCompany() {
        return recorded().stream()
                .collect(Collectors.groupingBy(
                        Tie::companyName,
                        java.util.LinkedHashMap::new,
                        Collectors.mapping(Tie::conflict, Collectors.toList())));
    }
}
