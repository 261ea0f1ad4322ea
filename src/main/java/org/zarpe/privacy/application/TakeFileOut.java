package org.zarpe.privacy.application;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.zarpe.Zarpe;
import org.zarpe.companies.Companies;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.People;
import org.zarpe.identity.Permission;
import org.zarpe.identity.Reach;
import org.zarpe.identity.Role;
import org.zarpe.privacy.application.Originals.Document;
import org.zarpe.privacy.application.Parcel.Packed;
import org.zarpe.privacy.queries.RowsOfCompany;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Language;
import org.zarpe.shared.files.FilesOfCompany.Belonging;
import org.zarpe.shared.tenancy.Scope;
import org.zarpe.shared.tenancy.Scopes;
import tools.jackson.databind.json.JsonMapper;

/** A company takes its whole file along. Nothing chooses what goes in: what the database shows to a company of its own is all of it. */
@Component
public class TakeFileOut {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Opened once it is certain that the file may be taken. */
    @FunctionalInterface
    public interface Door {
        OutputStream open() throws IOException;
    }

    private final CompanyAccess access;
    private final Companies companies;
    private final People people;
    private final Enrolments enrolments;
    private final RowsOfCompany rows;
    private final Originals originals;
    private final Summary summary;
    private final JdbcClient jdbc;
    private final TransactionTemplate oneMoment;
    private final Clock clock;

    TakeFileOut(
            CompanyAccess access,
            Companies companies,
            People people,
            Enrolments enrolments,
            RowsOfCompany rows,
            Originals originals,
            Summary summary,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.access = access;
        this.companies = companies;
        this.people = people;
        this.enrolments = enrolments;
        this.rows = rows;
        this.originals = originals;
        this.summary = summary;
        this.jdbc = jdbc;
        this.oneMoment = new TransactionTemplate(transactions);
        this.oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.clock = clock;
    }

    public void take(Actor actor, CompanyId company, Language language, Door door) throws IOException {
        access.must(actor, Permission.TAKE_FILE_OUT, company);
        Scope asTheCompany = new Scope(
                actor.operator().value(),
                actor.person().value(),
                actor.role().name(),
                Reach.OWN.name(),
                company.value());
        try {
            Scopes.as(asTheCompany, () -> {
                Begun begun = Objects.requireNonNull(
                        oneMoment.<Begun>execute(moment -> begin(actor, company, language, door)));
                finish(begun);
            });
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    /** @param manifest but for what is packed afterwards */
    private record Begun(Parcel parcel, List<Belonging> files, Manifest manifest) {}

    private Begun begin(Actor actor, CompanyId company, Language language, Door door) {
        Instant now = clock.instant();
        jdbc.sql("insert into privacy.take_out (id, company_id, by_person, at) values (?, ?, ?, ?)")
                .params(Ids.next(), company.value(), actor.person().value(), Timestamp.from(now))
                .update();
        byte[] read = summary.pdf(actor, company, language);
        try {
            Parcel parcel = new Parcel(door.open());
            parcel.put("summary.pdf", file -> file.write(read));
            for (String table : rows.tables()) {
                parcel.put("tables/" + table + ".json", file -> rows.write(table, file));
            }
            for (String table : rows.tablesBeyondReach()) {
                parcel.put("tables/" + table + ".json", file -> rows.writeOf(company, table, file));
            }
            parcel.put("accounts.json", file -> file.write(JSON.writeValueAsBytes(accounts(actor, company))));
            parcel.put("history.json", file -> rows.writeHistory(company, file));
            return new Begun(parcel, originals.all(), manifest(actor, company, now));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** No transaction waits for whoever takes the files along slowly: they never change. */
    private void finish(Begun begun) {
        Parcel parcel = begun.parcel();
        try {
            List<Document> documents = originals.into(parcel, begun.files());
            Manifest manifest = begun.manifest().with(documents, parcel.packed());
            parcel.put(
                    "manifest.json",
                    file -> file.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest)));
            parcel.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private Manifest manifest(Actor actor, CompanyId company, Instant now) {
        return new Manifest(
                "Zarpe "
                        + Optional.ofNullable(Zarpe.class.getPackage().getImplementationVersion())
                                .orElse("(unreleased)"),
                now.toString(),
                actor.person().value(),
                actor.name(),
                people.nameOf(actor.operator()),
                company.value(),
                companies.get(company).name(),
                enrolments
                        .current(company)
                        .map(enrolled -> enrolled.pack().toString())
                        .orElse(null),
                List.of(),
                List.of());
    }

    private List<Account> accounts(Actor actor, CompanyId company) {
        return Stream.of(Role.values())
                .filter(Role::isOfACompany)
                .flatMap(role -> people.withRole(actor.operator(), role).stream())
                .filter(account -> Objects.equals(account.company(), company.value()))
                .map(account -> new Account(account.person().value(), account.name(), account.role()))
                .toList();
    }

    /** Who signs in for the company. */
    private record Account(UUID person, String name, Role role) {}

    /**
     * What a whole file is and holds.
     *
     * @param method of the latest enrolment, or null
     * @param documents what people gave of evidence, of documents and of records
     */
    private record Manifest(
            String product,
            String madeAt,
            UUID madeBy,
            String madeByName,
            String operator,
            UUID company,
            String companyName,
            @org.jspecify.annotations.Nullable String method,
            List<Document> documents,
            List<Packed> files) {

        Manifest with(List<Document> documents, List<Packed> files) {
            return new Manifest(
                    product, madeAt, madeBy, madeByName, operator, company, companyName, method, documents, files);
        }
    }
}
