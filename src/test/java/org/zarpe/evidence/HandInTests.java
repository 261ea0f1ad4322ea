package org.zarpe.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zarpe.accreditation.Cases.code;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.diagnosis.Workshops;
import org.zarpe.diagnosis.Workshops.Workshop;
import org.zarpe.evidence.GiveEvidence.Offer;
import org.zarpe.evidence.NoteEvidence.Noted;
import org.zarpe.identity.Actor;
import org.zarpe.identity.NotAllowed;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;
import org.zarpe.shared.files.FileKind;
import org.zarpe.shared.files.FileVault;
import org.zarpe.shared.files.Made;
import org.zarpe.shared.tenancy.Scopes;

@ZarpeTest
@Tag("persistence")
class HandInTests {

    private static final String SUPPLIERS = "req_supplier_approval";
    private static final String QUOTATION = "req_quotation_incoterm_validity";
    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    Workshops workshops;

    @Autowired
    Staff staff;

    @Autowired
    GiveEvidence giving;

    @Autowired
    NoteEvidence noting;

    @Autowired
    AnswerEvidence answering;

    @Autowired
    AskForEvidence asking;

    @Autowired
    UploadInPieces uploads;

    @Autowired
    EvidenceShelf shelf;

    @Autowired
    Enrolments enrolments;

    @Autowired
    FileVault vault;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transaction;

    private Workshop workshop;
    private Actor assessor;

    @BeforeEach
    void aWorkshopWithItsAssessor() {
        workshop = workshops.applicant();
        assessor = workshops.assessor(workshop);
    }

    @Test
    void aPhotoIsKeptUnderItsSumWithASmallPictureAndWithoutWhereItWasTaken() throws Exception {
        UUID id = Ids.next();
        give(workshop.manager(), id, upload(Made.jpegFromAPhone(), "IMG_0001.JPG"))
                .orThrow();

        Piece piece = piece(id);
        Proof.KeptFile kept = piece.proof().file().orElseThrow();
        assertThat(piece.kind()).isEqualTo(EvidenceKind.PHOTO);
        assertThat(kept.kind()).isEqualTo(FileKind.JPEG);
        assertThat(kept.preview()).isNotNull().isNotEqualTo(kept.sha256());
        byte[] there = as(workshop.manager(), () -> read(kept.sha256()));
        assertThat(new String(there, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("GPSLatitude");
    }

    @Test
    void aDoubleClickHandsInOnce() {
        UUID id = Ids.next();
        give(workshop.manager(), id, upload(Made.pdf(), "hoja.pdf")).orThrow();

        assertThat(code(give(workshop.manager(), id, upload(Made.pdf(), "hoja.pdf"))))
                .isEqualTo("done");
        assertThat(pieces()).hasSize(1);
    }

    @Test
    void whatIsNoDocumentLeavesNothingBehind() {
        assertThat(code(give(workshop.manager(), Ids.next(), upload(Made.bomb(), "carta.docx"))))
                .isEqualTo("file-expands");
        assertThat(pieces()).isEmpty();
    }

    @Test
    void aLinkIsLookedAtAndNeverFetched() {
        for (String wrong : List.of(
                "http://ejemplo.mx",
                "javascript:alert(1)",
                "https://",
                "https://localhost",
                "file:///etc/passwd",
                "https://ana:clave@ejemplo.mx/",
                "https://ejemplo.mx/ con espacios")) {
            assertThat(code(give(workshop.manager(), Ids.next(), new GiveEvidence.Link(wrong))))
                    .as(wrong)
                    .isEqualTo("address-malformed");
        }
        UUID id = Ids.next();
        give(workshop.manager(), id, new GiveEvidence.Link("https://certificados.example.org/123?a=1"))
                .orThrow();
        assertThat(piece(id).proof()).isEqualTo(new Proof.Link("https://certificados.example.org/123?a=1"));
    }

    @Test
    void aRecordThatIsNotThereIsNoEvidence() {
        assertThat(code(give(
                        workshop.manager(),
                        Ids.next(),
                        new GiveEvidence.OfTheSystem("document", Ids.next().toString()))))
                .isEqualTo("choose-one");
        assertThat(code(give(workshop.manager(), Ids.next(), new GiveEvidence.OfTheSystem("nothing", "1"))))
                .isEqualTo("choose-one");
    }

    @Test
    void aRecognitionKeepsItsScopeAndItsPaper() {
        UUID id = Ids.next();
        Text scope = new Text("Muebles, planta de Zapopan", "Furniture, plant in Zapopan");
        give(
                        workshop.manager(),
                        id,
                        new GiveEvidence.Recognition(
                                RecognitionKind.ISO_9001,
                                "Organismo de ejemplo",
                                "MX-1",
                                scope,
                                upload(Made.pdf(), "iso.pdf")))
                .orThrow();

        assertThat(piece(id).proof()).isInstanceOfSatisfying(Proof.Recognition.class, recognition -> {
            assertThat(recognition.scope()).isEqualTo(scope);
            assertThat(recognition.file()).isPresent();
        });
        assertThat(code(give(
                        workshop.manager(),
                        Ids.next(),
                        new GiveEvidence.Recognition(RecognitionKind.FDA, " ", "", scope, null))))
                .isEqualTo("required");
    }

    @Test
    void evidenceThatEndsOnADayStillProvesOnThatDay() {
        UUID id = Ids.next();
        as(
                        workshop.manager(),
                        () -> giving.give(
                                workshop.manager(),
                                workshop.enrolment(),
                                id,
                                noted(TODAY),
                                new GiveEvidence.InWords(),
                                null))
                .orThrow();

        assertThat(piece(id).proves(TODAY)).isTrue();
        assertThat(piece(id).proves(TODAY.plusDays(1))).isFalse();
        assertThat(piece(id).proves(TODAY.minusYears(5))).isFalse();
    }

    @Test
    void askedHandedInReturnedHandedInAgainAccepted() {
        UUID request = Ids.next();
        ask(assessor, request, TODAY).orThrow();
        assertThat(request().state()).isEqualTo(RequestState.REQUESTED);

        UUID first = Ids.next();
        giveFor(request, first).orThrow();
        assertThat(request().state()).isEqualTo(RequestState.SUBMITTED);

        as(assessor, () -> answering.sendBack(assessor, workshop.enrolment(), first, "No se lee la fecha", 0))
                .orThrow();
        assertThat(request().state()).isEqualTo(RequestState.RETURNED);
        assertThat(piece(first).proves(TODAY)).isFalse();

        UUID second = Ids.next();
        giveFor(request, second).orThrow();
        assertThat(request().state()).isEqualTo(RequestState.SUBMITTED);

        as(workshop.adviser(), () -> answering.accept(workshop.adviser(), workshop.enrolment(), second, 0))
                .orThrow();
        assertThat(piece(second).acceptedOn()).as("an adviser looks beforehand").isEmpty();
        as(assessor, () -> answering.accept(assessor, workshop.enrolment(), second, 1))
                .orThrow();
        assertThat(request().state()).isEqualTo(RequestState.ACCEPTED);
        assertThat(piece(second).acceptedOn()).isPresent();
        assertThat(code(giveFor(request, Ids.next()))).isEqualTo("request-over");
    }

    @Test
    void aReturnSaysWhyAndAStaleAnswerIsNone() {
        UUID id = Ids.next();
        give(workshop.manager(), id, new GiveEvidence.InWords()).orThrow();

        assertThat(code(as(assessor, () -> answering.sendBack(assessor, workshop.enrolment(), id, " ", 0))))
                .isEqualTo("required");
        as(assessor, () -> answering.accept(assessor, workshop.enrolment(), id, 0))
                .orThrow();
        assertThat(code(as(assessor, () -> answering.sendBack(assessor, workshop.enrolment(), id, "No", 0))))
                .isEqualTo("stale");
    }

    @Test
    void nobodyAnswersWhatThatPersonHandedIn() {
        UUID id = Ids.next();
        give(workshop.adviser(), id, new GiveEvidence.InWords()).orThrow();

        assertThat(code(as(
                        workshop.adviser(), () -> answering.accept(workshop.adviser(), workshop.enrolment(), id, 0))))
                .isEqualTo("own-evidence");
        assertThatThrownBy(() -> write("""
            insert into evidence.answer (id, enrolment_id, piece_id, edition, accepted, reason, by_person, by_role, at)
            select gen_random_uuid(), enrolment_id, id, 1, true, '', by_person, 'ADVISER', now()
              from evidence.piece
             where id = '%s'
            """.formatted(id))).hasMessageContaining("somebody else");
    }

    @Test
    void theDatabaseKeepsWhatWasHandedIn() {
        UUID id = Ids.next();
        give(workshop.manager(), id, upload(Made.pdf(), "hoja.pdf")).orThrow();

        assertThatThrownBy(
                        () -> write("update evidence.piece set file_sha256 = repeat('0', 64) where id = '" + id + "'"))
                .hasMessageContaining("stays as it is");
    }

    @Test
    void onlyAdviserAndAssessorAskAndTheCompanyHandsIn() {
        assertThatThrownBy(() -> ask(workshop.manager(), Ids.next(), TODAY)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> give(assessor, Ids.next(), new GiveEvidence.InWords()))
                .isInstanceOf(NotAllowed.class);
        assertThat(code(ask(assessor, Ids.next(), TODAY.minusDays(1)))).isEqualTo("due-over");
    }

    @Test
    void onlyWhoeverAskedTakesTheQuestionBack() {
        UUID request = Ids.next();
        ask(assessor, request, TODAY).orThrow();

        assertThat(code(as(
                        workshop.adviser(),
                        () -> asking.cancel(workshop.adviser(), workshop.enrolment(), request, "Sobra", 0))))
                .isEqualTo("request-of-another");
        as(assessor, () -> asking.cancel(assessor, workshop.enrolment(), request, "Sobra", 0))
                .orThrow();
        assertThat(request().state()).isEqualTo(RequestState.CANCELLED);
        assertThat(code(giveFor(request, Ids.next()))).isEqualTo("request-over");
    }

    @Test
    void aFileOverABadLineGoesOnWhereItEnded() {
        byte[] photo = Made.jpeg();
        UUID upload = Ids.next();
        Actor manager = workshop.manager();
        as(manager, () -> uploads.begin(manager, workshop.enrolment(), upload, "foto.jpg", photo.length))
                .orThrow();

        int half = photo.length / 2;
        append(manager, upload, 0, Arrays.copyOf(photo, half)).orThrow();
        assertThat(code(append(manager, upload, 0, photo))).isEqualTo("upload-offset");
        assertThat(code(give(manager, Ids.next(), new GiveEvidence.Resumed(upload))))
                .isEqualTo("upload-unfinished");
        long offset = as(manager, () -> uploads.offset(manager, workshop.enrolment(), upload));
        assertThat(offset).isEqualTo(half);

        byte[] rest = Arrays.copyOfRange(photo, half, photo.length);
        assertThat(append(manager, upload, half, Made.joined(rest, new byte[5000]))
                        .orThrow())
                .as("not a byte beyond what was said")
                .isEqualTo(photo.length);
        UUID id = Ids.next();
        give(manager, id, new GiveEvidence.Resumed(upload)).orThrow();

        assertThat(piece(id).kind()).isEqualTo(EvidenceKind.PHOTO);
        assertThatThrownBy(() -> as(manager, () -> uploads.offset(manager, workshop.enrolment(), upload)))
                .as("it is over")
                .isInstanceOf(java.util.NoSuchElementException.class);
    }

    @Test
    void aTwoGigabyteFileIsRefusedBeforeAByteOfItComes() {
        Actor manager = workshop.manager();

        assertThat(code(as(
                        manager, () -> uploads.begin(manager, workshop.enrolment(), Ids.next(), "peli.mp4", 2L << 30))))
                .isEqualTo("file-too-large");
    }

    @Test
    void anotherPersonsUploadIsNotThere() {
        UUID upload = Ids.next();
        Actor manager = workshop.manager();
        as(manager, () -> uploads.begin(manager, workshop.enrolment(), upload, "foto.jpg", 10))
                .orThrow();

        assertThatThrownBy(() -> append(workshop.adviser(), upload, 0, new byte[1]))
                .isInstanceOf(java.util.NoSuchElementException.class);
    }

    @Test
    void aPersonHandsInAsMuchAsOneDayTakes() {
        Actor manager = workshop.manager();
        for (int time = 0; time < 20; time++) {
            as(manager, () -> uploads.begin(manager, workshop.enrolment(), Ids.next(), "foto.jpg", 15L << 20))
                    .orThrow();
        }

        assertThat(code(as(manager, () -> uploads.begin(manager, workshop.enrolment(), Ids.next(), "foto.jpg", 1))))
                .isEqualTo("quota-of-person");
    }

    @Test
    void aCorrectionOfAnOldFormIsStale() {
        UUID id = Ids.next();
        give(workshop.manager(), id, new GiveEvidence.InWords()).orThrow();
        as(workshop.manager(), () -> noting.correct(workshop.manager(), workshop.enrolment(), id, noted(TODAY), 0))
                .orThrow();

        assertThat(code(as(
                        workshop.adviser(),
                        () -> noting.correct(workshop.adviser(), workshop.enrolment(), id, noted(null), 0))))
                .isEqualTo("stale");
        assertThat(piece(id).until()).isEqualTo(PartialDate.of(TODAY));
    }

    private Outcome<UUID> give(Actor actor, UUID id, Offer offer) {
        return as(actor, () -> giving.give(actor, workshop.enrolment(), id, noted(null), offer, null));
    }

    private Outcome<UUID> giveFor(UUID request, UUID id) {
        Actor manager = workshop.manager();
        return as(
                manager,
                () -> giving.give(manager, workshop.enrolment(), id, noted(null), new GiveEvidence.InWords(), request));
    }

    private Outcome<UUID> ask(Actor actor, UUID id, LocalDate due) {
        return as(
                actor,
                () -> asking.ask(actor, workshop.enrolment(), id, SUPPLIERS, "Foto de la lista de proveedores", due));
    }

    private Outcome<Long> append(Actor actor, UUID upload, long offset, byte[] piece) {
        return as(
                actor,
                () -> uploads.append(actor, workshop.enrolment(), upload, offset, new ByteArrayInputStream(piece)));
    }

    private static Offer upload(byte[] content, String name) {
        return new GiveEvidence.Upload(() -> new ByteArrayInputStream(content), name);
    }

    private static Noted noted(@org.jspecify.annotations.Nullable LocalDate until) {
        return new Noted(
                List.of(SUPPLIERS, QUOTATION),
                new Text("Lista de proveedores", "List of suppliers"),
                PartialDate.of(TODAY.minusYears(1)),
                until == null ? null : PartialDate.of(until));
    }

    private List<Piece> pieces() {
        return as(workshop.director(), () -> shelf.of(enrolments.get(workshop.enrolment())));
    }

    private Piece piece(UUID id) {
        return pieces().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private RequestedEvidence request() {
        return as(
                workshop.director(),
                () -> shelf.requests(enrolments.get(workshop.enrolment())).getFirst());
    }

    private byte[] read(String sum) {
        try (InputStream file = vault.open(sum)) {
            return file.readAllBytes();
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private void write(String sql) {
        as(workshop.director(), () -> transaction.execute(begun -> jdbc.sql(sql).update()));
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return Scopes.as(staff.scope(actor), work::get);
    }
}
