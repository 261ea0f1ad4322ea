package org.zarpe.cases.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zarpe.cases.CaseId;
import org.zarpe.cases.CaseKind;
import org.zarpe.cases.CaseState;
import org.zarpe.certificates.Scope;
import org.zarpe.certificates.Shown;
import org.zarpe.companies.CompanyFile;
import org.zarpe.methodology.PackRef;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;
import org.zarpe.shared.charts.RouteLine;
import org.zarpe.shared.web.Page;

/**
 * A case of a company.
 *
 * @param current whether it is the newest of the company: an earlier one is only read
 * @param doable what else the one who looks may do
 * @param events the latest first
 * @param minutes of each decision
 * @param earlier other cases of the company
 * @param hindrances why a certificate is not made yet, or why what was just tried was not done
 */
public record CasePage(
        CompanyFile file,
        CaseId id,
        CaseKind kind,
        CaseState state,
        PackRef pack,
        Text method,
        boolean current,
        long seen,
        RouteLine route,
        Turn turn,
        List<GateLine> gates,
        List<Part> people,
        Scope scope,
        List<Shown> shown,
        List<Doable> doable,
        List<Told> events,
        List<Minutes> minutes,
        List<Earlier> earlier,
        @Nullable String certificate,
        boolean mayIssue,
        boolean readsDossier,
        List<Refusal> hindrances)
        implements Page {

    /** Somebody who has a part in it. @param part in words */
    public record Part(String name, String part) {}

    /** @param key last part of its address and of its words */
    public record Doable(String key) {}

    /** @param title what was decided, and when */
    public record Minutes(String title, String href) {}

    public record Earlier(String title, String href) {}

    public String address() {
        return Addresses.of(file.company().id());
    }

    public long passed() {
        return gates.stream().filter(GateLine::holds).count();
    }

    public List<Told> latest() {
        return events.stream().limit(3).toList();
    }

    public List<Told> before() {
        return events.stream().skip(3).toList();
    }

    CasePage because(List<Refusal> reasons) {
        return new CasePage(
                file,
                id,
                kind,
                state,
                pack,
                method,
                current,
                seen,
                route,
                turn,
                gates,
                people,
                scope,
                shown,
                doable,
                events,
                minutes,
                earlier,
                certificate,
                mayIssue,
                readsDossier,
                reasons);
    }
}
