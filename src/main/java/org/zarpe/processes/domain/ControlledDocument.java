package org.zarpe.processes.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.PersonId;
import org.zarpe.methodology.PackRef;
import org.zarpe.processes.DocumentKind;
import org.zarpe.processes.WriteDocuments.Wanted;
import org.zarpe.programmes.Enrolled;
import org.zarpe.shared.Text;

/**
 * A document under control: what it is called by stays, what it says stands in its versions.
 *
 * @param processId null for one that belongs to no process alone
 * @param number within the company, such as PR-03
 */
@Table(schema = "processes", name = "document")
public record ControlledDocument(
        @Id UUID id,
        CompanyId companyId,
        UUID enrolmentId,
        @Embedded.Empty(prefix = "pack_") PackRef pack,
        @Nullable UUID processId,
        DocumentKind kind,
        @Column("code") String number,
        @Embedded.Empty(prefix = "title_") Text title,
        @Embedded.Empty(prefix = "owner_") Text owner,
        UUID byPerson,
        Instant at,
        @Version long version) {

    /** @param wanted sound by {@link DocumentRules} */
    public static ControlledDocument begin(
            UUID id, Enrolled enrolled, Wanted wanted, String number, PersonId by, Instant at) {
        return new ControlledDocument(
                id,
                enrolled.company(),
                enrolled.id().value(),
                enrolled.pack(),
                wanted.process(),
                wanted.kind(),
                number,
                wanted.title(),
                wanted.owner(),
                by.value(),
                at,
                0);
    }
}
