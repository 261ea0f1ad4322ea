package org.zarpe.reviews.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.processes.ManagementSystem;
import org.zarpe.processes.ManagementSystem.OnMap;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.Enrolments;
import org.zarpe.reviews.AuditTerms;
import org.zarpe.reviews.application.PossibleAuditors;
import org.zarpe.reviews.domain.Audit;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.words.Words;

/** What an audit may look at, and by whom, in the words of its forms and pages. */
@Component
class AuditChoices {

    private final ManagementSystem system;
    private final Enrolments enrolments;
    private final PossibleAuditors auditors;

    AuditChoices(ManagementSystem system, Enrolments enrolments, PossibleAuditors auditors) {
        this.system = system;
        this.enrolments = enrolments;
        this.auditors = auditors;
    }

    List<Option> auditors(Actor actor, CompanyId company, Words words) {
        return Stream.concat(
                        auditors.of(actor, company).stream()
                                .map(one -> new Option(
                                        one.person().value().toString(),
                                        words.of("reviews.auditor", one.name(), words.of("site.role", one.role())))),
                        Stream.of(new Option(AuditForm.OUTSIDE, words.of("reviews.auditor.outside"))))
                .toList();
    }

    /** Those in use that the method asks something of. */
    List<Option> processes(Actor actor, CompanyId company, Words words) {
        return system.processes(actor, current(company)).stream()
                .filter(one -> one.inUse() && one.keyProcess() != null)
                .map(one -> new Option(
                        AuditForm.PROCESS + one.id(),
                        words.of(one.terms().name()),
                        words.of(one.terms().owner()).isEmpty()
                                ? null
                                : words.of("reviews.process.owner", one.terms().owner())))
                .toList();
    }

    List<Option> foundations(CompanyId company, Words words) {
        return enrolments.packOf(current(company)).foundations().stream()
                .map(one -> new Option(AuditForm.FOUNDATION + one.id(), words.of(one.name())))
                .toList();
    }

    List<Text> scope(Actor actor, Audit audit) {
        return scope(actor, enrolments.get(new EnrolmentId(audit.enrolmentId())), audit);
    }

    List<Text> scope(Actor actor, Enrolled enrolled, Audit audit) {
        return scope(actor, enrolled, audit.terms());
    }

    List<Text> scope(Actor actor, CompanyId company, AuditTerms terms) {
        return scope(actor, current(company), terms);
    }

    private List<Text> scope(Actor actor, Enrolled enrolled, AuditTerms terms) {
        return Stream.concat(
                        system.processes(actor, enrolled).stream()
                                .filter((OnMap one) -> terms.processes().contains(one.id()))
                                .map(one -> one.terms().name()),
                        enrolments.packOf(enrolled).foundations().stream()
                                .filter(one -> terms.foundations().contains(one.id()))
                                .map(one -> one.name()))
                .toList();
    }

    private Enrolled current(CompanyId company) {
        return enrolments.current(company).orElseThrow();
    }
}
