package org.zarpe.companies.domain;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.zarpe.companies.CompanyId;

/**
 * A line of a company file. It is never deleted: what no longer holds is withdrawn.
 *
 * @param <D> what it says
 */
public abstract sealed class Entry<D> permits Member, Product, RecordedExport, RecordedEstablishment {

    @Id
    private final UUID id;

    private final CompanyId companyId;

    @Embedded.Empty
    private D details;

    private boolean withdrawn;

    @Version
    private final long version;

    Entry(UUID id, CompanyId companyId, D details, boolean withdrawn, long version) {
        this.id = id;
        this.companyId = companyId;
        this.details = details;
        this.withdrawn = withdrawn;
        this.version = version;
    }

    public final void change(D details) {
        this.details = details;
    }

    public final void withdraw() {
        this.withdrawn = true;
    }

    public final UUID id() {
        return id;
    }

    public final CompanyId company() {
        return companyId;
    }

    public final D details() {
        return details;
    }

    public final boolean isWithdrawn() {
        return withdrawn;
    }

    public final long version() {
        return version;
    }
}
