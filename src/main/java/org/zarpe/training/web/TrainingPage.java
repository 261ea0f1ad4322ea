package org.zarpe.training.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zarpe.companies.CompanyFile;
import org.zarpe.methodology.Competence;
import org.zarpe.shared.Text;
import org.zarpe.shared.charts.BarRow;
import org.zarpe.shared.web.Page;
import org.zarpe.training.Attendee;
import org.zarpe.training.ContactLog;
import org.zarpe.training.SessionKind;
import org.zarpe.training.domain.CompetenceGrid;
import org.zarpe.training.domain.RecordedSession;

/**
 * The training of a company.
 *
 * @param sessions held and planned, the latest first
 * @param kinds what the sessions held add up to
 * @param grid of the sessions held
 */
public record TrainingPage(
        CompanyFile file,
        boolean inProgramme,
        boolean mayRecord,
        List<RecordedSession> sessions,
        List<KindHours> kinds,
        CompetenceGrid grid,
        List<Competence> catalogue,
        List<ContactLog.Contact> contacts)
        implements Page {

    private static final int LATEST = 4;

    /** Sessions of one kind. */
    public record KindHours(SessionKind kind, long sessions, BigDecimal hours) {}

    static TrainingPage withoutProgramme(CompanyFile file) {
        return new TrainingPage(
                file, false, false, List.of(), List.of(), new CompetenceGrid(List.of()), List.of(), List.of());
    }

    public String address(String rest) {
        return "/companies/" + file.company().id() + "/training/" + rest;
    }

    public long held() {
        return kinds.stream().mapToLong(KindHours::sessions).sum();
    }

    public BigDecimal hours() {
        return kinds.stream().map(KindHours::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public long people() {
        return sessions.stream()
                .filter(recorded -> recorded.session().held())
                .flatMap(recorded -> recorded.session().people().stream())
                .map(Attendee::key)
                .distinct()
                .count();
    }

    public BarRow bar(String label, KindHours kind) {
        BigDecimal greatest = kinds.stream().map(KindHours::hours).reduce(BigDecimal.ZERO, BigDecimal::max);
        return new BarRow(label, kind.hours(), greatest);
    }

    /** Touched ones only, in the order of the pack. */
    public List<Competence> competences() {
        var touched = grid.competences().collect(Collectors.toSet());
        return catalogue.stream()
                .filter(competence -> touched.contains(competence.id()))
                .toList();
    }

    public Text nameOf(String competence) {
        Map<String, Competence> byId =
                catalogue.stream().collect(Collectors.toMap(Competence::id, Function.identity()));
        Competence known = byId.get(competence);
        return known == null ? new Text(competence, competence) : known.name();
    }

    public List<ContactLog.Contact> latestContacts() {
        return contacts.stream().limit(LATEST).toList();
    }
}
