package org.zarpe.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.zarpe.Staff;
import org.zarpe.TestDatabase;
import org.zarpe.audit.application.SealTrail;
import org.zarpe.audit.application.VerifyTrail;
import org.zarpe.audit.application.VerifyTrail.Report;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.KeepRecords;
import org.zarpe.companies.RegisterCompany;
import org.zarpe.companies.RegisterCompany.Registration;
import org.zarpe.identity.Actor;
import org.zarpe.identity.OperatorId;
import org.zarpe.shared.Ids;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Quantity;
import org.zarpe.shared.Text;
import org.zarpe.shared.tenancy.Scope;
import org.zarpe.shared.tenancy.Scopes;

/** A company whose file is written into, its trail, and somebody with all powers over the database. */
@Component
public class Archive {
    private final Staff staff;
    private final RegisterCompany companies;
    private final KeepRecords records;
    private final SealTrail sealing;
    private final VerifyTrail checking;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    Archive(
            Staff staff,
            RegisterCompany companies,
            KeepRecords records,
            SealTrail sealing,
            VerifyTrail checking,
            JdbcClient jdbc,
            TransactionOperations transaction) {
        this.staff = staff;
        this.companies = companies;
        this.records = records;
        this.sealing = sealing;
        this.checking = checking;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    public CompanyId company(Actor director) {
        return Scopes.as(
                staff.scope(director),
                () -> companies
                        .register(new Registration(
                                CompanyId.next(),
                                "Dulces de la Sierra",
                                new Text("Dulces de leche", "Milk sweets"),
                                PartialDate.parse("2004").orElseThrow(),
                                Quantity.exactly(12),
                                "Tapalpa",
                                "MX",
                                false))
                        .orThrow());
    }

    public UUID colleague(Actor director, CompanyId company, String name) {
        return Scopes.as(
                staff.scope(director),
                () -> records.person(director, company, Ids.next(), name, "Ventas", true)
                        .orThrow());
    }

    public long seal(Actor director) {
        return sealing.seal(director.operator());
    }

    public Report verify(Actor director) {
        return Scopes.as(Scope.of(director.operator().value()), () -> checking.verify(null));
    }

    public Report verify(Actor director, String kept) {
        return Scopes.as(Scope.of(director.operator().value()), () -> checking.verify(kept));
    }

    public List<Map<String, Object>> rows(Actor director, String sql, Object... params) {
        return Scopes.as(
                staff.scope(director),
                () -> Objects.requireNonNull(transaction.<List<Map<String, Object>>>execute(
                        begun -> jdbc.sql(sql).params(params).query().listOfRows())));
    }

    public String note(Actor director) {
        return rows(director, "select note from audit.checkpoint order by size desc limit 1")
                .getFirst()
                .get("note")
                .toString();
    }

    /** With all powers: no right, no policy, no trigger and no foreign key stands in the way. */
    public int tamper(Actor director, String sql) {
        return tamper(director.operator(), sql);
    }

    public int tamper(OperatorId operator, String sql) {
        try (Connection everything = TestDatabase.get().asSetup(database());
                Statement statement = everything.createStatement()) {
            statement.execute("set session_replication_role = replica");
            return statement.executeUpdate(sql.replace("OURS", "operator_id = '" + operator.value() + "'"));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private String database() {
        return jdbc.sql("select current_database()").query(String.class).single();
    }
}
