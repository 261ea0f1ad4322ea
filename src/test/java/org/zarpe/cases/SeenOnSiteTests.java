package org.zarpe.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zarpe.accreditation.Cases.code;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zarpe.Browser;
import org.zarpe.ZarpeTest;
import org.zarpe.cases.AssessCase.Photo;
import org.zarpe.cases.Recognitions.Recognition;
import org.zarpe.cases.application.ReadAssessment;
import org.zarpe.evidence.AnswerEvidence;
import org.zarpe.evidence.EvidenceKind;
import org.zarpe.evidence.GiveEvidence;
import org.zarpe.evidence.NoteEvidence;
import org.zarpe.evidence.Piece;
import org.zarpe.identity.Actor;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.files.FileVault;
import org.zarpe.shared.files.Made;

/** What an assessor photographs is evidence of the requirement that nobody may take away, and for the company it proves nothing. */
@ZarpeTest
@Tag("persistence")
class SeenOnSiteTests {

    @Autowired
    Recognitions recognitions;

    @Autowired
    AssessCase assessing;

    @Autowired
    ReadAssessment assessments;

    @Autowired
    NoteEvidence noting;

    @Autowired
    AnswerEvidence answering;

    @Autowired
    FileVault vault;

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    private Recognition one;
    private EnrolmentId enrolment;
    private String requirement;

    @BeforeEach
    void aVisit() {
        one = recognitions.onSite(recognitions.bare());
        enrolment = one.workshop().enrolment();
        requirement = inSample();
    }

    @Test
    void aPhotoIsKeptOnceUnderItsAssessorAndProvesNothingByItself() throws Exception {
        UUID id = Ids.next();
        photograph(one.first(), id, Made.jpegFromAPhone()).orThrow();
        photograph(one.first(), id, Made.jpegFromAPhone()).orThrow();

        assertThat(pieces(one.first())).singleElement().satisfies(piece -> {
            assertThat(piece.isWitnessed()).isTrue();
            assertThat(piece.kind()).isEqualTo(EvidenceKind.PHOTO);
            assertThat(piece.by()).isEqualTo(one.first().person());
            assertThat(piece.requirements()).containsExactly(requirement);
            assertThat(piece.proves(LocalDate.now())).isFalse();
        });
    }

    @Test
    void onlyPhotosAreTakenHereAndOnlyByWhoeverAssessesTheRequirement() throws Exception {
        assertThat(code(photograph(one.first(), Ids.next(), Made.pdf()))).isEqualTo("photo-only");
        assertThat(code(photograph(one.first(), Ids.next(), Made.bomb()))).isEqualTo("file-expands");
        requirement = notInSample();
        assertThat(code(photograph(one.second(), Ids.next(), Made.jpegFromAPhone())))
                .isEqualTo("not-in-sample");
        assertThat(pieces(one.first())).isEmpty();
    }

    @Test
    void nobodyRewordsWithdrawsOrJudgesIt() throws Exception {
        UUID id = Ids.next();
        photograph(one.first(), id, Made.jpegFromAPhone()).orThrow();
        Piece piece = pieces(one.first()).getFirst();

        assertThat(code(recognitions.inside(
                        one, () -> noting.withdraw(one.workshop().manager(), enrolment, id, Recognitions.WORDS, 0))))
                .isEqualTo("witnessed-evidence");
        assertThat(code(recognitions.inside(
                        one,
                        () -> noting.correct(
                                one.workshop().manager(),
                                enrolment,
                                id,
                                new NoteEvidence.Noted(
                                        piece.requirements(), Recognitions.WORDS, piece.from(), piece.until()),
                                0))))
                .isEqualTo("witnessed-evidence");
        assertThat(code(recognitions.inside(
                        one, () -> answering.sendBack(one.workshop().adviser(), enrolment, id, "No se ve", 0))))
                .isEqualTo("witnessed-evidence");
        assertThat(code(recognitions.inside(one, () -> answering.accept(one.first(), enrolment, id, 0))))
                .isEqualTo("own-evidence");
        assertThatThrownBy(() -> recognitions.read(
                        one,
                        () -> jdbc.sql("update evidence.piece set words_es = 'Otra cosa' where id = ?")
                                .param(id)
                                .update()))
                .hasMessageContaining("what an assessor photographed stays as it is");
    }

    @Test
    void theOtherAssessorSeesItOnlyOnceTheVisitIsOver() throws Exception {
        photograph(one.first(), Ids.next(), Made.jpegFromAPhone()).orThrow();
        assertThat(shown(one.first())).isOne();
        assertThat(shown(one.second())).isZero();

        recognitions.end(one).orThrow();

        assertThat(shown(one.second())).isOne();
    }

    @Test
    void nobodyElseSeesItInAnyOtherPlaceUntilThen() throws Exception {
        UUID id = Ids.next();
        photograph(one.first(), id, Made.jpegFromAPhone()).orThrow();
        String page = "/companies/" + one.workshop().company() + "/evidence/" + id;

        assertThat(pieces(one.first())).hasSize(1);
        assertThat(Stream.of(
                        one.second(), one.workshop().manager(), one.workshop().director()))
                .allSatisfy(other -> {
                    assertThat(pieces(other)).isEmpty();
                    assertThat(browser.open(other, page)).hasStatus(404);
                    assertThat(browser.open(other, page + "/file")).hasStatus(404);
                });
        assertThat(browser.open(one.first(), page + "/file")).hasStatusOk();
        assertThat(pieces())
                .as("nor does anything that is worked out tell of it")
                .isEmpty();

        recognitions.end(one).orThrow();

        assertThat(pieces(one.second())).hasSize(1);
        assertThat(browser.open(one.second(), page + "/file")).hasStatusOk();
        assertThat(pieces()).hasSize(1);
    }

    @Test
    void nothingStaysOfWhatIsNoPhoto() throws Exception {
        byte[] paper = Made.pdf();
        String sum =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(paper));

        assertThat(code(photograph(one.first(), Ids.next(), paper))).isEqualTo("photo-only");

        assertThatThrownBy(() -> recognitions.inside(one, () -> opened(sum)))
                .isInstanceOf(NoSuchElementException.class);
    }

    private boolean opened(String sum) {
        try (InputStream content = vault.open(sum)) {
            return content.read() >= 0;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private List<Piece> pieces(Actor reader) {
        return recognitions.pieces(one, reader);
    }

    private List<Piece> pieces() {
        return recognitions.pieces(one);
    }

    private int shown(Actor reader) {
        return recognitions.inside(
                one,
                () -> assessments
                        .get(reader, one.workshop().company())
                        .evidence(requirement)
                        .size());
    }

    private Outcome<UUID> photograph(Actor assessor, UUID id, byte[] content) {
        Photo photo = new Photo(
                id,
                requirement,
                LocalDate.now(),
                Recognitions.WORDS,
                new GiveEvidence.Upload(() -> new ByteArrayInputStream(content), "IMG_0001.JPG"));
        return recognitions.inside(
                one, () -> assessing.photograph(assessor, one.workshop().company(), one.id(), photo));
    }

    private String inSample() {
        return recognitions.requirements(one).stream()
                .map(asked -> asked.id())
                .filter(recognitions.now(one)::isScoredTwice)
                .findFirst()
                .orElseThrow();
    }

    private String notInSample() {
        return recognitions.requirements(one).stream()
                .map(asked -> asked.id())
                .filter(id -> !recognitions.now(one).isScoredTwice(id))
                .findFirst()
                .orElseThrow();
    }
}
