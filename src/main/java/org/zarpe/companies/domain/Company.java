package org.zarpe.companies.domain;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.CompanyProfile;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;

/** A company as its file names it. */
@Table(schema = "companies", name = "company")
public final class Company {

    @Id
    private final CompanyId id;

    private String name;

    @Embedded.Empty(prefix = "activity_")
    private Text activity;

    private @Nullable PartialDate founded;
    private String town;
    private String country;
    private final boolean illustrative;

    @Version
    private final long version;

    @PersistenceCreator
    private Company(
            CompanyId id,
            String name,
            Text activity,
            @Nullable PartialDate founded,
            String town,
            String country,
            boolean illustrative,
            long version) {
        this.id = id;
        this.name = name;
        this.activity = activity;
        this.founded = founded;
        this.town = town;
        this.country = country;
        this.illustrative = illustrative;
        this.version = version;
    }

    public static Company register(CompanyId id, Identity identity, boolean illustrative) {
        return new Company(
                id,
                identity.name(),
                identity.activity(),
                identity.founded(),
                identity.town(),
                identity.country(),
                illustrative,
                0);
    }

    public void describe(Identity identity) {
        this.name = identity.name();
        this.activity = identity.activity();
        this.founded = identity.founded();
        this.town = identity.town();
        this.country = identity.country();
    }

    public boolean stillAt(long version) {
        return this.version == version;
    }

    public CompanyProfile profile() {
        return new CompanyProfile(id, name, activity, founded, town, country, illustrative, version);
    }
}
