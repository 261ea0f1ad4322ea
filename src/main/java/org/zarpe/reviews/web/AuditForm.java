package org.zarpe.reviews.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.zarpe.identity.Actor;
import org.zarpe.reviews.AuditTerms;
import org.zarpe.reviews.AuditTerms.Auditor;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.WrittenFields;

/** The form in which an audit is planned. */
final class AuditForm {

    static final String OUTSIDE = "outside";
    static final String PROCESS = "process.";
    static final String FOUNDATION = "foundation.";

    private AuditForm() {}

    static Typed written(AuditTerms terms) {
        UUID person = terms.auditor().person();
        Typed typed = Typed.blank()
                .with("planned", PartialDate.of(terms.planned()).written())
                .with("auditor", person == null ? OUTSIDE : person)
                .with("outside", person == null ? terms.auditor().name() : null);
        for (UUID process : terms.processes()) {
            typed = typed.with(PROCESS + process, "true");
        }
        for (String foundation : terms.foundations()) {
            typed = typed.with(FOUNDATION + foundation, "true");
        }
        return typed;
    }

    /** @param candidates those who sign in and may audit */
    static Outcome<AuditTerms> read(Map<String, String> sent, List<Actor> candidates) {
        Faults faults = new Faults();
        WrittenFields fields = new WrittenFields(sent, faults);
        PartialDate planned = fields.date("planned");
        faults.atIf(planned == null && !faults.has("planned"), "planned", "required")
                .atIf(planned != null && planned.day() == null, "planned", "date-malformed");
        String chosen = fields.text("auditor");
        faults.atIf(chosen.isEmpty(), "auditor", "choose-one");
        faults.atIf(chosen.equals(OUTSIDE) && fields.text("outside").isEmpty(), "outside", "required");
        Auditor auditor = candidates.stream()
                .filter(one -> one.person().value().toString().equals(chosen))
                .findFirst()
                .map(one -> new Auditor(one.person().value(), one.name()))
                .orElseGet(() -> new Auditor(null, fields.text("outside")));
        faults.atIf(auditor.person() == null && !chosen.equals(OUTSIDE) && !chosen.isEmpty(), "auditor", "choose-one");
        return faults.or(() -> new AuditTerms(
                planned == null ? LocalDate.EPOCH : planned.earliest(), auditor, processes(sent), foundations(sent)));
    }

    private static List<UUID> processes(Map<String, String> sent) {
        return after(sent, PROCESS)
                .flatMap(id -> new WrittenFields(Map.of("id", id), new Faults())
                        .id("id")
                        .map(Stream::of)
                        .orElse(Stream.empty()))
                .toList();
    }

    private static List<String> foundations(Map<String, String> sent) {
        return after(sent, FOUNDATION).toList();
    }

    private static Stream<String> after(Map<String, String> sent, String prefix) {
        return sent.keySet().stream()
                .filter(field -> field.startsWith(prefix))
                .map(field -> field.substring(prefix.length()))
                .sorted();
    }
}
