package org.zarpe.companies.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import org.zarpe.companies.CompanyId;

/** Somebody says that a company has no international activity. It may contradict the export records: then both stand. */
@Table(schema = "companies", name = "no_exports")
public final class NoExportsDeclaration {

    @Id
    private final CompanyId companyId;

    private String source;
    private boolean withdrawn;
    private @Nullable UUID byPerson;
    private Instant at;

    @Version
    private final long version;

    @PersistenceCreator
    private NoExportsDeclaration(
            CompanyId companyId, String source, boolean withdrawn, @Nullable UUID byPerson, Instant at, long version) {
        this.companyId = companyId;
        this.source = source;
        this.withdrawn = withdrawn;
        this.byPerson = byPerson;
        this.at = at;
        this.version = version;
    }

    public static NoExportsDeclaration declare(CompanyId company, String source, @Nullable UUID by, Instant at) {
        return new NoExportsDeclaration(company, source, false, by, at, 0);
    }

    public void declareAgain(String source, @Nullable UUID by, Instant at) {
        change(source, false, by, at);
    }

    public void withdraw(@Nullable UUID by, Instant at) {
        change(source, true, by, at);
    }

    private void change(String source, boolean withdrawn, @Nullable UUID by, Instant at) {
        this.source = source;
        this.withdrawn = withdrawn;
        this.byPerson = by;
        this.at = at;
    }

    public boolean says(String words) {
        return stands() && source.equals(words);
    }

    public boolean stands() {
        return !withdrawn;
    }

    public CompanyId company() {
        return companyId;
    }

    public String source() {
        return source;
    }

    public Instant at() {
        return at;
    }

    public long version() {
        return version;
    }
}
