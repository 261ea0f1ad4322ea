package org.zarpe.advice.queries;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.advice.Contacts;
import org.zarpe.advice.Visit;
import org.zarpe.advice.Visits;
import org.zarpe.advice.domain.Agreements;
import org.zarpe.advice.domain.RecordedAgreement;
import org.zarpe.advice.domain.RecordedVisit;
import org.zarpe.advice.domain.VisitLog;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.tenancy.Look;
import org.zarpe.training.Training;

@Component
@Transactional(readOnly = true)
public class RecordedVisits implements Visits, Contacts {

    private record MadeTo(EnrolmentId enrolment) {}

    private final VisitLog visits;
    private final Agreements agreements;
    private final Training training;
    private final Enrolments enrolments;
    private final CompanyAccess access;
    private final JdbcClient jdbc;

    RecordedVisits(
            VisitLog visits,
            Agreements agreements,
            Training training,
            Enrolments enrolments,
            CompanyAccess access,
            JdbcClient jdbc) {
        this.visits = visits;
        this.agreements = agreements;
        this.training = training;
        this.enrolments = enrolments;
        this.access = access;
        this.jdbc = jdbc;
    }

    @Override
    public List<Visit> of(EnrolmentId enrolment) {
        return recorded(enrolment).stream().map(RecordedVisit::visit).toList();
    }

    @Override
    public Map<String, BigDecimal> exposure(EnrolmentId enrolment) {
        Map<String, BigDecimal> hours = new LinkedHashMap<>();
        BigDecimal learning = training.hours(enrolment);
        if (learning.signum() > 0) {
            enrolments
                    .packOf(enrolments.get(enrolment))
                    .settings()
                    .trainingPillar()
                    .ifPresent(pillar -> hours.put(pillar, learning));
        }
        of(enrolment).forEach(visit -> hours.merge(visit.pillar(), visit.hours(), BigDecimal::add));
        return hours;
    }

    @Override
    public Optional<LocalDate> last(CompanyId company) {
        return Optional.ofNullable(last(List.of(company)).get(company));
    }

    private record LastContact(UUID companyId, LocalDate day) {}

    @Override
    public Map<CompanyId, LocalDate> last(Collection<CompanyId> companies) {
        Map<CompanyId, LocalDate> last = new LinkedHashMap<>();
        jdbc.sql("""
                        select company_id, max(day) as day
                          from advice.visit
                         where company_id = any (?)
                         group by company_id
                        """)
                .param(companies.stream().map(CompanyId::value).toArray(UUID[]::new))
                .query(LastContact.class)
                .list()
                .forEach(row -> last.put(new CompanyId(row.companyId()), row.day()));
        return last;
    }

    public List<RecordedVisit> recorded(Actor actor, Enrolled enrolled) {
        access.must(actor, Permission.SEE_VISITS, enrolled.company());
        return recorded(enrolled.id());
    }

    public Map<String, BigDecimal> exposure(Actor actor, Enrolled enrolled) {
        access.must(actor, Permission.SEE_VISITS, enrolled.company());
        return exposure(enrolled.id());
    }

    /** For what the module computes from it. */
    List<RecordedVisit> recorded(EnrolmentId enrolment) {
        return Look.once(new MadeTo(enrolment), () -> visits.findByEnrolmentIdOrderByDayAscIdAsc(enrolment.value()));
    }

    public RecordedVisit get(Actor actor, CompanyId company, UUID id) {
        access.must(actor, Permission.SEE_VISITS, company);
        return visits.findById(id)
                .filter(visit -> visit.company().equals(company))
                .orElseThrow(() -> new NoSuchElementException("no visit " + id + " in the file of " + company));
    }

    /** In the order they were made. */
    public List<RecordedAgreement> agreedAt(Actor actor, Collection<RecordedVisit> visits) {
        visits.forEach(visit -> access.must(actor, Permission.SEE_VISITS, visit.company()));
        return visits.isEmpty()
                ? List.of()
                : agreements.findByVisitIdInOrderById(
                        visits.stream().map(RecordedVisit::id).toList());
    }
}
