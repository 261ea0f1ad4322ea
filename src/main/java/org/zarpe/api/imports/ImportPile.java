package org.zarpe.api.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.api.imports.ImportEnrolment.ImportAnswer;
import org.zarpe.api.imports.ImportEnrolment.ImportStage;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.RegisterCompanies;
import org.zarpe.diagnosis.RecordAnswers;
import org.zarpe.identity.Actor;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.RecordEnrolments;
import org.zarpe.results.RecordManyResults;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

/** Some hundred companies that are checked one by one and then kept together. */
final class ImportPile {

    private final Actor director;
    private final ImportFaults faults;
    private final RegisterCompanies.Batch companies;
    private final RecordEnrolments.Batch enrolments;
    private final RecordAnswers.Batch answers;
    private final RecordManyResults.Batch results;
    private final Set<CompanyId> soundCompanies = new HashSet<>();
    private final Set<EnrolmentId> soundEnrolments = new HashSet<>();
    private ImportReport.Counts counts = ImportReport.Counts.none();
    private int refused;

    ImportPile(
            Actor director,
            ImportFaults faults,
            RegisterCompanies companies,
            RecordEnrolments enrolments,
            RecordAnswers answers,
            RecordManyResults results) {
        this.director = director;
        this.faults = faults;
        this.companies = companies.begin(director);
        this.enrolments = enrolments.begin(director);
        this.answers = answers.begin(director);
        this.results = results.begin(director);
    }

    /** One company with all that belongs to it: it is sound as a whole or not at all. */
    void add(CompanyId company, ImportCompany row, String place) {
        boolean sound = faults.sound(
                place, companies.add(director, company, row.written().fields()));
        ImportEnrolment enrolment = row.enrolment();
        EnrolmentId id = new EnrolmentId(enrolment == null || enrolment.id() == null ? Ids.next() : enrolment.id());
        if (enrolment != null) {
            sound &= add(company, id, enrolment, place + "/enrolment");
        }
        if (!sound) {
            refused++;
            return;
        }
        soundCompanies.add(company);
        counts = counts.and(new ImportReport.Counts(1, 0, 0, 0, 0));
        if (enrolment != null) {
            soundEnrolments.add(id);
            counts = counts.and(new ImportReport.Counts(
                    0,
                    1,
                    enrolment.visits().size(),
                    enrolment.visits().stream()
                            .mapToInt(visit -> answers(visit).size())
                            .sum(),
                    enrolment.measured().size()));
        }
    }

    private boolean add(CompanyId company, EnrolmentId id, ImportEnrolment enrolment, String place) {
        Outcome<Enrolled> entered = enrolments.add(director, enrolment.past(id, company));
        if (!(entered instanceof Outcome.Done<Enrolled>(Enrolled enrolled))) {
            return faults.sound(place, entered);
        }
        boolean sound = true;
        for (int visit = 0; visit < enrolment.visits().size(); visit++) {
            List<ImportAnswer> given = answers(enrolment.visits().get(visit));
            for (int one = 0; one < given.size(); one++) {
                sound &= add(enrolled, given.get(one), place + "/stages/" + visit + "/answers/" + one);
            }
        }
        for (int one = 0; one < enrolment.measured().size(); one++) {
            Outcome<UUID> added = results.add(
                    director,
                    enrolled,
                    Ids.next(),
                    enrolment.measured().get(one).value());
            sound &= faults.sound(place + "/values/" + one, added);
        }
        return sound;
    }

    private boolean add(Enrolled enrolled, ImportAnswer answer, String place) {
        Outcome<String> given = answers.add(
                director, enrolled, new RecordAnswers.First(answer.instrument(), answer.item(), typed(answer.value())));
        return given instanceof Outcome.Refused<String> refusedHere
                ? faults.sound(place, Outcome.refused(atValue(answer, refusedHere.reasons())))
                : true;
    }

    /** What is wrong with an item's answer is wrong with the value sent. */
    private static List<Refusal> atValue(ImportAnswer answer, List<Refusal> reasons) {
        List<Refusal> there = new ArrayList<>();
        for (Refusal reason : reasons) {
            boolean ofItem = answer.item().equals(reason.field());
            there.add(
                    ofItem
                            ? Refusal.at(
                                    "value", reason.code(), reason.arguments().toArray())
                            : reason);
        }
        return there;
    }

    private static String typed(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Boolean yes -> yes ? "yes" : "no";
            case BigDecimal number -> number.toPlainString();
            default -> value.toString();
        };
    }

    private static List<ImportAnswer> answers(ImportStage visit) {
        return visit.answers() == null ? List.of() : visit.answers();
    }

    void keep() {
        companies.keep(soundCompanies);
        enrolments.keep(soundEnrolments);
        answers.keep(soundEnrolments);
        results.keep(soundEnrolments);
    }

    ImportReport.Counts counts() {
        return counts;
    }

    int refused() {
        return refused;
    }
}
