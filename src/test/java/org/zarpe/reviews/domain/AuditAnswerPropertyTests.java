package org.zarpe.reviews.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.zarpe.reviews.Finding;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Text;

/** Whatever an auditor taps, in whatever order. */
class AuditAnswerPropertyTests {

    enum Deed {
        CONFORMS,
        DOES_NOT,
        OBSERVATION,
        NOT_SEEN,
        TAKE_BACK,
        NOTE,
        CLEAR_NOTE,
        RAISE,
        STALE
    }

    @Property
    void onlyWhatDoesNotConformAndIsSaidIsRaisedAndThenNothingChanges(@ForAll @Size(max = 30) List<Deed> deeds) {
        UUID id = Ids.next();
        AuditAnswer answer = AuditAnswer.open(Ids.next(), "req_x");
        for (Deed deed : deeds) {
            AuditAnswer before = answer;

            answer = happens(before, deed, id);

            if (before.nonconformity() != null) {
                assertThat(answer).isEqualTo(before);
            }
            if (answer.nonconformity() != null) {
                assertThat(answer.finding()).isEqualTo(Finding.DOES_NOT);
                assertThat(answer.note().es()).isNotBlank();
            }
            assertThat(answer.findingVersion() - before.findingVersion()).isBetween(0L, 1L);
            assertThat(answer.findingVersion() == before.findingVersion())
                    .isEqualTo(answer.finding() == before.finding());
            assertThat(answer.noteVersion() == before.noteVersion())
                    .isEqualTo(answer.note().equals(before.note()));
        }
    }

    private static AuditAnswer happens(AuditAnswer answer, Deed deed, UUID id) {
        return switch (deed) {
            case CONFORMS -> find(answer, Finding.CONFORMS);
            case DOES_NOT -> find(answer, Finding.DOES_NOT);
            case OBSERVATION -> find(answer, Finding.OBSERVATION);
            case NOT_SEEN -> find(answer, Finding.NOT_SEEN);
            case TAKE_BACK -> find(answer, null);
            case NOTE -> kept(answer, answer.note(new Text("Falta", "Missing"), answer.noteVersion()));
            case CLEAR_NOTE -> kept(answer, answer.note(Text.NOTHING, answer.noteVersion()));
            case RAISE -> kept(answer, answer.raise(id));
            case STALE -> {
                Outcome<AuditAnswer> late =
                        answer.note(new Text("Otra cosa", "Something else"), answer.noteVersion() + 1);
                assertThat(late).isInstanceOf(Outcome.Refused.class);
                yield answer;
            }
        };
    }

    private static AuditAnswer find(AuditAnswer answer, @Nullable Finding finding) {
        return kept(answer, answer.find(finding, answer.findingVersion()));
    }

    private static AuditAnswer kept(AuditAnswer before, Outcome<AuditAnswer> outcome) {
        return outcome instanceof Outcome.Done<AuditAnswer>(AuditAnswer changed) ? changed : before;
    }
}
