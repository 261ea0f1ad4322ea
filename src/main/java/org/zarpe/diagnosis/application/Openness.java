package org.zarpe.diagnosis.application;

import org.zarpe.diagnosis.Reader;
import org.zarpe.identity.Actor;
import org.zarpe.identity.NotAllowed;
import org.zarpe.methodology.Instrument;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Stage;
import org.zarpe.programmes.Enrolled;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

/** Who answers as whom, and when. */
public final class Openness {
    private Openness() {}

    /** Whoever is of the company answers for it; adviser and director read beside it. */
    public static Reader readerFor(Actor actor) {
        return switch (actor.role()) {
            case MANAGER, STAFF -> Reader.SELF;
            case ADVISER, DIRECTOR -> Reader.ADVISER;
            case ASSESSOR, COMMITTEE, TRAINER, RESEARCHER ->
                throw new NotAllowed(actor.role() + " answers no instrument");
        };
    }

    /** An instrument waits for its stage; answers may be corrected until the enrolment ends. */
    public static Outcome<Enrolled> of(Enrolled enrolled, Pack pack, Instrument instrument) {
        if (!enrolled.isOngoing()) {
            return Outcome.refused(enrolled.over());
        }
        return isFirst(pack, instrument) || enrolled.hasOpened(instrument.stage())
                ? Outcome.done(enrolled)
                : Outcome.refused(Refusal.of(
                        "instrument-ahead", pack.stage(instrument.stage()).name()));
    }

    private static boolean isFirst(Pack pack, Instrument instrument) {
        return pack.stages().stream()
                .min(java.util.Comparator.comparingInt(Stage::order))
                .filter(stage -> stage.id().equals(instrument.stage()))
                .isPresent();
    }
}
