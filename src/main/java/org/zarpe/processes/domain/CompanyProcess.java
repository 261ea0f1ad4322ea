package org.zarpe.processes.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.PersonId;
import org.zarpe.methodology.PackRef;
import org.zarpe.processes.ProcessTerms;
import org.zarpe.programmes.Enrolled;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

/**
 * A process as a company runs it.
 *
 * @param keyProcess of the method, null for one of the company's own
 * @param inUse false while it is set aside
 */
@Table(schema = "processes", name = "process")
public record CompanyProcess(
        @Id UUID id,
        CompanyId companyId,
        UUID enrolmentId,
        @Embedded.Empty(prefix = "pack_") PackRef pack,
        @Nullable String keyProcess,
        @Embedded.Empty ProcessTerms terms,
        boolean inUse,
        UUID byPerson,
        Instant at,
        @Version long version) {

    /** @param terms sound by {@link ProcessRules} */
    public static CompanyProcess begin(
            UUID id, Enrolled enrolled, @Nullable String keyProcess, ProcessTerms terms, PersonId by, Instant at) {
        return new CompanyProcess(
                id,
                enrolled.company(),
                enrolled.id().value(),
                enrolled.pack(),
                keyProcess,
                terms,
                true,
                by.value(),
                at,
                0);
    }

    /** @param terms sound by {@link ProcessRules} */
    public Outcome<CompanyProcess> describe(ProcessTerms terms, long seen, PersonId by, Instant at) {
        return seen == version ? Outcome.done(with(terms, inUse, by, at)) : Outcome.refused(Refusal.stale());
    }

    public Outcome<CompanyProcess> use(boolean inUse, long seen, PersonId by, Instant at) {
        if (this.inUse == inUse) {
            return Outcome.done(this);
        }
        return seen == version ? Outcome.done(with(terms, inUse, by, at)) : Outcome.refused(Refusal.stale());
    }

    public List<CompanyProcess> before(List<CompanyProcess> among) {
        return among.stream().filter(one -> one.terms.feeds().contains(id)).toList();
    }

    public List<CompanyProcess> after(List<CompanyProcess> among) {
        return among.stream().filter(one -> terms.feeds().contains(one.id)).toList();
    }

    /** What it makes goes there, too. */
    public CompanyProcess feeding(List<UUID> further, PersonId by, Instant at) {
        List<UUID> feeds = Stream.concat(terms.feeds().stream(), further.stream())
                .distinct()
                .toList();
        return with(
                new ProcessTerms(terms.name(), terms.purpose(), terms.owner(), terms.inputs(), terms.outputs(), feeds),
                inUse,
                by,
                at);
    }

    private CompanyProcess with(ProcessTerms terms, boolean inUse, PersonId by, Instant at) {
        return new CompanyProcess(id, companyId, enrolmentId, pack, keyProcess, terms, inUse, by.value(), at, version);
    }
}
