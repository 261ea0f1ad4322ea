package org.zarpe.evidence.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.NoSuchElementException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.zarpe.evidence.GiveEvidence;
import org.zarpe.evidence.GiveEvidence.Offer;
import org.zarpe.evidence.Proof;
import org.zarpe.evidence.queries.Space;
import org.zarpe.evidence.queries.Uploads;
import org.zarpe.identity.Actor;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.files.FileIntake;
import org.zarpe.shared.files.FileIntake.Taken;
import org.zarpe.shared.files.Previews;
import org.zarpe.shared.files.UnfinishedFiles;

/** Takes files into the vault, as far as there is room. */
@Component
class KeepFiles {

    private static final Duration DAY = Duration.ofDays(1);

    private final FileIntake intake;
    private final Previews previews;
    private final UnfinishedFiles unfinished;
    private final Uploads uploads;
    private final Space space;
    private final EvidenceDesk desk;
    private final DataSize largest;
    private final DataSize ofPerson;
    private final DataSize ofOperator;

    KeepFiles(
            FileIntake intake,
            Previews previews,
            UnfinishedFiles unfinished,
            Uploads uploads,
            Space space,
            EvidenceDesk desk,
            @Value("${zarpe.evidence.largest-file}") DataSize largest,
            @Value("${zarpe.evidence.of-person-a-day}") DataSize ofPerson,
            @Value("${zarpe.evidence.of-operator}") DataSize ofOperator) {
        this.intake = intake;
        this.previews = previews;
        this.unfinished = unfinished;
        this.uploads = uploads;
        this.space = space;
        this.desk = desk;
        this.largest = largest;
        this.ofPerson = ofPerson;
        this.ofOperator = ofOperator;
    }

    private interface Taking {
        Outcome<Taken> take(InputStream content, String name, long most) throws IOException;
    }

    Outcome<Proof.KeptFile> keep(Actor actor, EnrolmentId enrolment, Offer offer) {
        return keep(actor, enrolment, offer, intake::take);
    }

    /** Refused besides with {@code photo-only}. */
    Outcome<Proof.KeptFile> keepPicture(Actor actor, EnrolmentId enrolment, Offer offer) {
        return keep(actor, enrolment, offer, intake::takePicture);
    }

    private Outcome<Proof.KeptFile> keep(Actor actor, EnrolmentId enrolment, Offer offer, Taking taking) {
        return room(actor, 0).then(bytes -> switch (offer) {
            case GiveEvidence.Upload upload -> taken(upload.content(), upload.name(), taking);
            case GiveEvidence.Resumed resumed -> resumed(actor, enrolment, resumed, taking);
            default -> throw new IllegalArgumentException("no file: " + offer);
        });
    }

    /**
     * Whether so many bytes more may come.
     *
     * @return those bytes
     */
    Outcome<Long> room(Actor actor, long more) {
        if (more > largest.toBytes()) {
            return Outcome.refused(Refusal.at("file", "file-too-large", largest.toMegabytes()));
        }
        if (space.givenBy(actor.person(), desk.now().minus(DAY)) + more > ofPerson.toBytes()) {
            return Outcome.refused(Refusal.at("file", "quota-of-person", ofPerson.toMegabytes()));
        }
        return space.kept() + more > ofOperator.toBytes()
                ? Outcome.refused(Refusal.at("file", "quota-of-operator"))
                : Outcome.done(more);
    }

    private Outcome<Proof.KeptFile> resumed(
            Actor actor, EnrolmentId enrolment, GiveEvidence.Resumed resumed, Taking taking) {
        Uploads.Upload upload = uploads.find(enrolment, actor.person(), resumed.upload())
                .orElseThrow(() -> new NoSuchElementException("no upload " + resumed.upload()));
        try {
            if (unfinished.length(upload.id()) != upload.bytes()) {
                return Outcome.refused(Refusal.at("file", "upload-unfinished"));
            }
            return taken(() -> unfinished.open(upload.id()), upload.name(), taking)
                    .map(kept -> {
                        uploads.end(upload.id());
                        forget(upload);
                        return kept;
                    });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void forget(Uploads.Upload upload) {
        try {
            unfinished.forget(upload.id());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Outcome<Proof.KeptFile> taken(GiveEvidence.Source source, String name, Taking taking) {
        try (InputStream content = source.open()) {
            return taking.take(content, name, largest.toBytes()).map(this::kept);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Proof.KeptFile kept(Taken taken) {
        try {
            return new Proof.KeptFile(
                    taken.file().sha256(),
                    taken.file().bytes(),
                    taken.kind(),
                    taken.name(),
                    previews.of(taken).map(small -> small.sha256()).orElse(null));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
