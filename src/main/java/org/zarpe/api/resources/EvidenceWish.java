package org.zarpe.api.resources;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zarpe.api.wire.Declined;
import org.zarpe.api.wire.Wire;
import org.zarpe.evidence.Covered;
import org.zarpe.evidence.GiveEvidence;
import org.zarpe.evidence.GiveEvidence.Offer;
import org.zarpe.evidence.NoteEvidence.Noted;
import org.zarpe.evidence.RecognitionKind;
import org.zarpe.methodology.Pack;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;

/**
 * Evidence as a program hands it in: a link, a record of the product, a recognition; words alone where it is none of these, or where a file comes with it.
 *
 * @param coversFrom the time it tells of; with coversUntil, which is the same where it is left out
 * @param request what it answers
 */
record EvidenceWish(
        List<String> requirements,
        Text words,
        PartialDate from,
        @Nullable PartialDate until,
        @Nullable PartialDate coversFrom,
        @Nullable PartialDate coversUntil,
        @Nullable String address,
        @Nullable EvidenceRecordWish record,
        @Nullable RecognitionWish recognition,
        @Nullable UUID request)
        implements Wire {

    /** @param sort as {@code evidence/records} tells it, like the id */
    record EvidenceRecordWish(String sort, String id) implements Wire {}

    record RecognitionWish(
            RecognitionKind kind,
            String body,
            @Nullable String number,
            @Nullable Text scope) implements Wire {}

    Noted noted(Pack pack) {
        for (int one = 0; one < requirements.size(); one++) {
            if (pack.findRequirement(requirements.get(one)).isEmpty()) {
                throw Declined.at("/requirements/" + one, "choose-one");
            }
        }
        if (coversFrom == null && coversUntil != null) {
            throw Declined.at("/coversFrom", "required");
        }
        return new Noted(
                requirements,
                words,
                from,
                until,
                coversFrom == null ? null : new Covered(coversFrom, coversUntil == null ? coversFrom : coversUntil));
    }

    Offer offer() {
        alone(0);
        if (address != null) {
            return new GiveEvidence.Link(address);
        }
        if (record != null) {
            return new GiveEvidence.OfTheSystem(record.sort(), record.id());
        }
        return recognition == null ? new GiveEvidence.InWords() : recognised(recognition, null);
    }

    /** The paper of a recognition, where there is one; else the file is what is handed in. */
    Offer offer(GiveEvidence.Upload file) {
        alone(recognition == null ? 1 : 0);
        return recognition == null ? file : recognised(recognition, file);
    }

    private void alone(int files) {
        if (Stream.of(address, record, recognition).filter(one -> one != null).count() + files > 1) {
            throw Declined.refused(List.of(Refusal.of("evidence-of-two-kinds")));
        }
    }

    private static Offer recognised(RecognitionWish wish, @Nullable Offer paper) {
        String number = wish.number();
        Text scope = wish.scope();
        return new GiveEvidence.Recognition(
                wish.kind(), wish.body(), number == null ? "" : number, scope == null ? Text.NOTHING : scope, paper);
    }
}
