package org.zarpe.training.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.methodology.Competence;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.training.ContactLog;
import org.zarpe.training.Session;
import org.zarpe.training.SessionKind;
import org.zarpe.training.domain.CompetenceGrid;
import org.zarpe.training.domain.RecordedSession;
import org.zarpe.training.queries.RecordedTraining;

@RestController
class TrainingController {

    private final CompanyFile.Cabinet cabinet;
    private final CompanyAccess access;
    private final Enrolments enrolments;
    private final RecordedTraining training;
    private final ObjectProvider<ContactLog> contacts;

    TrainingController(
            CompanyFile.Cabinet cabinet,
            CompanyAccess access,
            Enrolments enrolments,
            RecordedTraining training,
            ObjectProvider<ContactLog> contacts) {
        this.cabinet = cabinet;
        this.access = access;
        this.enrolments = enrolments;
        this.training = training;
        this.contacts = contacts;
    }

    @GetMapping("/companies/{company}/training")
    TrainingPage page(Actor actor, @PathVariable CompanyId company) {
        CompanyFile file = cabinet.open(actor, company, "training");
        boolean mayRecord = access.may(actor, Permission.RECORD_TRAINING, company);
        return enrolments
                .current(company)
                .map(enrolled -> page(actor, file, enrolled, mayRecord && enrolled.isOngoing()))
                .orElseGet(() -> TrainingPage.withoutProgramme(file));
    }

    private TrainingPage page(Actor actor, CompanyFile file, Enrolled enrolled, boolean mayRecord) {
        List<RecordedSession> recorded = training.recorded(actor, enrolled).reversed();
        List<Session> held = recorded.stream()
                .map(RecordedSession::session)
                .filter(Session::held)
                .toList();
        List<Competence> catalogue = enrolments.packOf(enrolled).competences();
        return new TrainingPage(
                file,
                true,
                mayRecord,
                recorded,
                hoursByKind(held),
                CompetenceGrid.of(held),
                catalogue,
                contacts(actor, enrolled));
    }

    private List<ContactLog.Contact> contacts(Actor actor, Enrolled enrolled) {
        return actor.may(Permission.SEE_VISITS)
                ? contacts.orderedStream()
                        .flatMap(log -> log.of(enrolled.id()).stream())
                        .toList()
                : List.of();
    }

    private static List<TrainingPage.KindHours> hoursByKind(List<Session> held) {
        return Arrays.stream(SessionKind.values())
                .map(kind -> new TrainingPage.KindHours(
                        kind,
                        held.stream().filter(session -> session.kind() == kind).count(),
                        held.stream()
                                .filter(session -> session.kind() == kind)
                                .map(Session::hours)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)))
                .toList();
    }
}
