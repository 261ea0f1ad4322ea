package org.zarpe.privacy.queries;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.methodology.PackRef;
import org.zarpe.privacy.Consents;
import org.zarpe.privacy.Use;
import org.zarpe.privacy.domain.Panel;
import org.zarpe.privacy.domain.Panel.Participation;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.results.IndicatorValue;
import org.zarpe.results.Results;
import org.zarpe.shared.Text;
import org.zarpe.shared.tenancy.Scope;
import org.zarpe.shared.tenancy.Scopes;

/** A researcher reaches no company's rows: the panel is read for the operator, and leaves this class without names. */
@Component
public class PanelShelf {

    private final Consents consents;
    private final Results results;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    PanelShelf(Consents consents, Results results, JdbcClient jdbc, TransactionOperations transaction) {
        this.consents = consents;
        this.results = results;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** @param illustrative whether invented companies are in, too */
    public Panel panel(Actor actor, boolean illustrative) {
        actor.must(Permission.SEE_PANEL);
        return Scopes.as(
                Scope.of(actor.operator().value(), actor.person().value()),
                () -> Objects.requireNonNull(
                        transaction.<Panel>execute(begun -> Panel.of(participations(illustrative)))));
    }

    private List<Participation> participations(boolean illustrative) {
        Set<CompanyId> allowing = consents.allowing(Use.RESEARCH);
        List<Entered> entered = jdbc
                .sql("""
                        select enrolment.id, enrolment.company_id, enrolment.pack_id, enrolment.pack_version,
                               cohort.name as name_es, coalesce(nullif(cohort.name_en, ''), cohort.name) as name_en
                          from programmes.enrolment
                          join programmes.cohort on cohort.id = cohort_id
                          join companies.company on company.id = enrolment.company_id
                         where company.illustrative <= :illustrative
                         order by enrolment.id
                        """)
                .param("illustrative", illustrative)
                .query((row, number) -> new Entered(
                        new EnrolmentId(row.getObject("id", UUID.class)),
                        new CompanyId(row.getObject("company_id", UUID.class)),
                        new PackRef(row.getString("pack_id"), row.getString("pack_version")),
                        new Text(row.getString("name_es"), row.getString("name_en"))))
                .list()
                .stream()
                .map(Objects::requireNonNull)
                .filter(one -> allowing.contains(one.company()))
                .toList();
        Map<EnrolmentId, List<IndicatorValue>> values =
                results.of(entered.stream().map(Entered::enrolment).toList());
        return entered.stream()
                .filter(one -> values.containsKey(one.enrolment()))
                .map(one -> new Participation(
                        one.company(), one.cohort(), one.method(), values.getOrDefault(one.enrolment(), List.of())))
                .toList();
    }

    private record Entered(EnrolmentId enrolment, CompanyId company, PackRef method, Text cohort) {}
}
