package org.zarpe.plans.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import org.zarpe.methodology.PackRef;
import org.zarpe.plans.ContinuityPromise;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;
import org.zarpe.shared.words.WrittenFields;

/** A line of the continuity plan. What no longer holds is withdrawn. */
@Table(schema = "plans", name = "continuity_line")
public final class ContinuityLine {

    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_NAME = 200;

    @Id
    private final UUID id;

    private final UUID enrolmentId;

    @Embedded.Empty(prefix = "pack_")
    private final PackRef pack;

    @Embedded.Empty(prefix = "what_")
    private Text what;

    private String owner;
    private @Nullable PartialDate review;
    private boolean withdrawn;
    private UUID byPerson;
    private Instant at;

    @Version
    private final long version;

    @PersistenceCreator
    private ContinuityLine(
            UUID id,
            UUID enrolmentId,
            PackRef pack,
            Text what,
            String owner,
            @Nullable PartialDate review,
            boolean withdrawn,
            UUID byPerson,
            Instant at,
            long version) {
        this.id = id;
        this.enrolmentId = enrolmentId;
        this.pack = pack;
        this.what = what;
        this.owner = owner;
        this.review = review;
        this.withdrawn = withdrawn;
        this.byPerson = byPerson;
        this.at = at;
        this.version = version;
    }

    public static ContinuityLine promise(
            UUID id, EnrolmentId enrolment, PackRef under, ContinuityPromise promise, Stamp stamp) {
        return new ContinuityLine(
                id,
                enrolment.value(),
                under,
                promise.what(),
                promise.owner(),
                promise.review(),
                false,
                stamp.by(),
                stamp.at(),
                0);
    }

    /** Reads what, owner and review. */
    public static Outcome<ContinuityPromise> read(WrittenFields fields, Faults faults, @Nullable Text former) {
        return check(
                new ContinuityPromise(
                        ActionRules.typed(fields.text("what"), former), fields.text("owner"), fields.date("review")),
                faults);
    }

    public static Outcome<ContinuityPromise> check(ContinuityPromise promise, Faults faults) {
        faults.atIf(promise.what().es().isBlank(), "what", "required");
        ActionRules.text(faults, "what", promise.what(), LONGEST_TEXT);
        return faults.text("owner", promise.owner(), LONGEST_NAME).or(() -> promise);
    }

    public void reword(ContinuityPromise promise, Stamp stamp) {
        what = promise.what();
        owner = promise.owner();
        review = promise.review();
        byPerson = stamp.by();
        at = stamp.at();
    }

    public void withdraw(Stamp stamp) {
        withdrawn = true;
        byPerson = stamp.by();
        at = stamp.at();
    }

    public ContinuityPromise promise() {
        return new ContinuityPromise(what, owner, review);
    }

    public UUID id() {
        return id;
    }

    public EnrolmentId enrolment() {
        return new EnrolmentId(enrolmentId);
    }

    public boolean isWithdrawn() {
        return withdrawn;
    }

    public long version() {
        return version;
    }
}
