package org.zarpe.diagnosis.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import org.zarpe.diagnosis.DrawSwot.Wording;
import org.zarpe.diagnosis.Quadrant;
import org.zarpe.diagnosis.SwotEntry;
import org.zarpe.diagnosis.SwotSource;
import org.zarpe.identity.PersonId;
import org.zarpe.methodology.PackRef;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Text;

/** A strength, weakness, opportunity or threat, with where it comes from. */
@Table(schema = "diagnosis", name = "swot_item")
public final class SwotItem {

    public static final int LONGEST_TEXT = 1000;
    public static final int HEAVIEST = 3;
    private static final int LONGEST_REFERENCE = 300;

    @Id
    private final UUID id;

    private final UUID enrolmentId;
    private Quadrant quadrant;
    private BigDecimal position;

    @Embedded.Empty(prefix = "text_")
    private Text text;

    private @Nullable Integer importance;
    private SwotSource.Kind sourceKind;
    private String sourceReference;

    @Embedded.Empty(prefix = "pack_")
    private final PackRef pack;

    private UUID byPerson;
    private Instant at;
    private @Nullable UUID archivedBy;
    private @Nullable Instant archivedAt;

    @Version
    private final long version;

    @PersistenceCreator
    private SwotItem(
            UUID id,
            UUID enrolmentId,
            Quadrant quadrant,
            BigDecimal position,
            Text text,
            @Nullable Integer importance,
            SwotSource.Kind sourceKind,
            String sourceReference,
            PackRef pack,
            UUID byPerson,
            Instant at,
            @Nullable UUID archivedBy,
            @Nullable Instant archivedAt,
            long version) {
        this.id = id;
        this.enrolmentId = enrolmentId;
        this.quadrant = quadrant;
        this.position = position;
        this.text = text;
        this.importance = importance;
        this.sourceKind = sourceKind;
        this.sourceReference = sourceReference;
        this.pack = pack;
        this.byPerson = byPerson;
        this.at = at;
        this.archivedBy = archivedBy;
        this.archivedAt = archivedAt;
        this.version = version;
    }

    public static Outcome<SwotItem> note(
            UUID id,
            EnrolmentId enrolment,
            Wording wording,
            BigDecimal position,
            PackRef under,
            PersonId by,
            Instant at) {
        return check(wording)
                .map(fit -> new SwotItem(
                        id,
                        enrolment.value(),
                        fit.quadrant(),
                        position,
                        fit.text(),
                        fit.importance(),
                        fit.source().kind(),
                        fit.source().reference().strip(),
                        under,
                        by.value(),
                        at,
                        null,
                        null,
                        0));
    }

    private static Outcome<Wording> check(Wording wording) {
        return new Faults()
                .required("text", wording.text().es(), LONGEST_TEXT)
                .add(new Faults()
                        .required("text", wording.text().en(), LONGEST_TEXT).all().stream()
                                .filter(same -> !wording.text()
                                        .en()
                                        .equals(wording.text().es()))
                                .toList())
                .atIf(isOffScale(wording.importance()), "importance", "choose-one")
                .text("reference", wording.source().reference(), LONGEST_REFERENCE)
                .or(() -> wording);
    }

    private static boolean isOffScale(@Nullable Integer importance) {
        return importance != null && (importance < 1 || importance > HEAVIEST);
    }

    /** @param end where it goes when it changes quadrant */
    public Outcome<SwotItem> reword(Wording wording, BigDecimal end, PersonId by, Instant at) {
        return check(wording).map(fit -> {
            if (quadrant != fit.quadrant()) {
                place(fit.quadrant(), end);
            }
            text = fit.text();
            importance = fit.importance();
            sourceKind = fit.source().kind();
            sourceReference = fit.source().reference().strip();
            byPerson = by.value();
            this.at = at;
            return this;
        });
    }

    public void place(Quadrant into, BigDecimal there) {
        quadrant = into;
        position = there;
    }

    public void archive(PersonId by, Instant at) {
        archivedBy = by.value();
        archivedAt = at;
    }

    public boolean isArchived() {
        return archivedAt != null;
    }

    public boolean belongsTo(EnrolmentId enrolment) {
        return enrolmentId.equals(enrolment.value());
    }

    public EnrolmentId enrolment() {
        return new EnrolmentId(enrolmentId);
    }

    public UUID id() {
        return id;
    }

    public Quadrant quadrant() {
        return quadrant;
    }

    public BigDecimal position() {
        return position;
    }

    public long version() {
        return version;
    }

    public Instant at() {
        return at;
    }

    public PersonId by() {
        return new PersonId(byPerson);
    }

    public SwotEntry entry() {
        return new SwotEntry(id, quadrant, text, importance, new SwotSource(sourceKind, sourceReference));
    }
}
