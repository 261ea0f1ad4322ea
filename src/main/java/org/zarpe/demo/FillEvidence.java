package org.zarpe.demo;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zarpe.demo.DemoCompany.Level;
import org.zarpe.evidence.AskForEvidence;
import org.zarpe.evidence.GiveEvidence;
import org.zarpe.evidence.GiveEvidence.Offer;
import org.zarpe.evidence.NoteEvidence.Noted;
import org.zarpe.evidence.RecognitionKind;
import org.zarpe.evidence.SystemRecords;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Ids;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;

/** What shows the requirements: of the companies of the article, notes; of the invented ones, papers and pictures made for it. */
@Component
class FillEvidence {

    /** One piece of each invented company expires so soon that it is announced. */
    private static final int SOON = 40;

    private static final String TEAM = "req_competence_matrix";

    private final Enrolments enrolments;
    private final GiveEvidence giving;
    private final AskForEvidence asking;
    private final List<SystemRecords> records;
    private final Clock clock;

    FillEvidence(
            Enrolments enrolments,
            GiveEvidence giving,
            AskForEvidence asking,
            List<SystemRecords> records,
            Clock clock) {
        this.enrolments = enrolments;
        this.giving = giving;
        this.asking = asking;
        this.records = List.copyOf(records);
        this.clock = clock;
    }

    void show(Play play) {
        LocalDate today = LocalDate.now(clock);
        int place = 0;
        for (Map.Entry<String, Level> one : play.story().requirements().entrySet()) {
            Text words = one.getValue().evidence();
            if (words != null) {
                Offer offer = play.story().illustrative() ? offer(play, words, place) : new GiveEvidence.InWords();
                give(play, one.getKey(), words, offer, until(play, today, place));
                place++;
            }
        }
        if (play.story().illustrative() && place > 0) {
            taught(play, enrolments.get(play.enrolment()));
            more(play, today);
        }
    }

    private static Offer offer(Play play, Text words, int place) {
        return switch (place % 4) {
            case 0 -> upload(IllustrativeFiles.paper(play.story().name().es(), words), "documento-ilustrativo.pdf");
            case 1 -> upload(IllustrativeFiles.picture(), "foto-ilustrativa.png");
            default -> new GiveEvidence.InWords();
        };
    }

    private static @Nullable LocalDate until(Play play, LocalDate today, int place) {
        if (!play.story().illustrative() || place % 4 > 0) {
            return null;
        }
        return place == 0 ? today.plusDays(SOON) : today.plusMonths(6 + place);
    }

    private static Offer upload(byte[] content, String name) {
        return new GiveEvidence.Upload(() -> new ByteArrayInputStream(content), name);
    }

    private void give(Play play, String requirement, Text words, Offer offer, @Nullable LocalDate until) {
        PartialDate since = PartialDate.parse(
                        Objects.requireNonNull(play.story().evidenceSince()))
                .orElseThrow();
        giving.give(
                        play.manager(),
                        play.enrolment(),
                        Ids.next(),
                        new Noted(List.of(requirement), words, since, until == null ? null : PartialDate.of(until)),
                        offer,
                        null)
                .orThrow();
    }

    /** What was learned is noted with the training already. */
    private void taught(Play play, Enrolled enrolled) {
        records.stream()
                .filter(source -> source.sort().equals("training-session"))
                .flatMap(source -> source.of(play.manager(), enrolled).stream())
                .findFirst()
                .ifPresent(entry -> give(
                        play, TEAM, entry.name(), new GiveEvidence.OfTheSystem("training-session", entry.id()), null));
    }

    private void more(Play play, LocalDate today) {
        List<String> requirements = List.copyOf(play.story().requirements().keySet());
        Text audit = new Text("Auditoría de un comprador (ilustrativa)", "Audit by a buyer (illustrative)");
        Text scope = new Text("Planta y proceso de producción", "Plant and production process");
        give(
                play,
                requirements.getFirst(),
                audit,
                new GiveEvidence.Recognition(
                        RecognitionKind.BUYER_AUDIT,
                        "Comprador de ejemplo",
                        "ILUSTRATIVO-1",
                        scope,
                        upload(IllustrativeFiles.paper(play.story().name().es(), audit), "auditoria-ilustrativa.pdf")),
                today.plusMonths(14));
        asking.ask(
                        play.adviser(),
                        play.enrolment(),
                        Ids.next(),
                        requirements.getLast(),
                        "Una foto donde se vea la hoja firmada",
                        today.plusDays(10))
                .orThrow();
    }
}
