package org.zarpe.reviews.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.PersonId;
import org.zarpe.methodology.PackRef;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.EnrolmentState;
import org.zarpe.reviews.HoldReviews.Meeting;
import org.zarpe.reviews.HoldReviews.Resolved;
import org.zarpe.reviews.ReviewFigures;
import org.zarpe.reviews.ReviewFigures.Audits;
import org.zarpe.reviews.ReviewFigures.Trouble;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Text;

class ManagementReviewTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Instant NOW = Instant.parse("2026-11-20T18:00:00Z");
    private static final PersonId ANA = PersonId.next();
    private static final UUID DECISION = Ids.next();

    @Test
    void aPromiseThatThePlanDoesNotCarryIsSettledHereOnceItIsSigned() {
        ManagementReview decided = decided();
        assertThat(decided.settle(DECISION, TODAY)).isInstanceOf(Outcome.Refused.class);

        ManagementReview signed = decided.sign(0, ANA, NOW).orThrow();
        ManagementReview settled = signed.settle(DECISION, TODAY.plusDays(9)).orThrow();

        assertThat(settled.decision(DECISION).settledOn()).isEqualTo(TODAY.plusDays(9));
        assertThat(settled.settle(DECISION, TODAY.plusDays(30)).orThrow()).isEqualTo(settled);
    }

    @Test
    void whatThePlanCarriesIsNotSettledHere() {
        ManagementReview signed = decided().sign(0, ANA, NOW).orThrow();
        ManagementReview followed = signed.replaced(signed.decision(DECISION).intoPlan());

        assertThat(followed.settle(DECISION, TODAY)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void nothingOfASignedReviewChanges() {
        ManagementReview signed = decided().sign(0, ANA, NOW).orThrow();

        assertThat(signed.strike(DECISION)).isInstanceOf(Outcome.Refused.class);
        assertThat(signed.take(signed.figures())).isInstanceOf(Outcome.Refused.class);
        assertThat(signed.reword(signed.meeting(), 0, TODAY)).isInstanceOf(Outcome.Refused.class);
        assertThat(signed.decide(Ids.next(), resolved(), TODAY)).isInstanceOf(Outcome.Refused.class);
        assertThat(signed.sign(7, PersonId.next(), NOW).orThrow()).isEqualTo(signed);
    }

    private static ManagementReview decided() {
        Meeting meeting = new Meeting(TODAY, "Ana", words("Vamos bien"));
        return ManagementReview.begin(Ids.next(), enrolled(), 2, meeting, figures(), TODAY)
                .then(begun -> begun.decide(DECISION, resolved(), TODAY))
                .orThrow();
    }

    private static Resolved resolved() {
        return new Resolved(words("Comprar una báscula"), "Ana", TODAY.plusDays(5));
    }

    private static ReviewFigures figures() {
        Trouble none = new Trouble(0, 0, 0, 0);
        return new ReviewFigures(
                TODAY.minusYears(1),
                TODAY,
                none,
                none,
                new Audits(0, 0, 0, 0, 0),
                List.of(),
                List.of(),
                null,
                List.of());
    }

    private static Enrolled enrolled() {
        return new Enrolled(
                EnrolmentId.next(),
                CompanyId.next(),
                new PackRef("proveedor-internacional-confiable", "1.1.0"),
                EnrolmentState.ENROLLED,
                null,
                false,
                null,
                List.of(),
                1);
    }

    private static Text words(String words) {
        return new Text(words, words);
    }
}
