package org.zarpe.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;
import org.zarpe.Browser;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.KeepRecords;
import org.zarpe.companies.RegisterCompany;
import org.zarpe.companies.RegisterCompany.Registration;
import org.zarpe.evidence.GiveEvidence;
import org.zarpe.evidence.NoteEvidence;
import org.zarpe.identity.Actor;
import org.zarpe.processes.DocumentKind;
import org.zarpe.processes.Sheets;
import org.zarpe.processes.UploadDocuments;
import org.zarpe.processes.WriteDocuments;
import org.zarpe.shared.Ids;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;
import org.zarpe.shared.files.Made;
import org.zarpe.shared.tenancy.Scopes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A company that has been through the whole method takes everything along, and nothing of anybody else. */
@ZarpeTest
@Tag("persistence")
class WholeFileTests {

    private static final String OTHER = "Cajeta de los Otros";
    private static final String COLLEAGUE_THERE = "Quirino Xolalpa";
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    Browser browser;

    @Autowired
    Staff staff;

    @Autowired
    WholeCompany whole;

    @Autowired
    RegisterCompany register;

    @Autowired
    KeepRecords records;

    @Autowired
    GiveEvidence giving;

    @Autowired
    WriteDocuments writing;

    @Autowired
    UploadDocuments uploading;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transaction;

    private Actor director;
    private WholeCompany.Part part;

    @BeforeEach
    void aCompanyAndAnother() {
        director = staff.director();
        part = whole.play(director);
        Scopes.as(staff.scope(director), () -> {
            CompanyId other = register.register(new Registration(
                            CompanyId.next(), OTHER, new Text("Cajeta", "Caramel"), null, null, "Celaya", "MX", false))
                    .orThrow();
            records.person(director, other, Ids.next(), COLLEAGUE_THERE, "Ventas", true)
                    .orThrow();
        });
    }

    @Test
    void everyTableWithRowsOfCompaniesIsInAndEachFileHasItsDigest() throws IOException {
        Map<String, byte[]> files = taken(part.manager());

        assertThat(files.keySet())
                .containsAll(tables().stream()
                        .map(table -> "tables/" + table + ".json")
                        .toList())
                .contains("tables/companies.assignment.json", "accounts.json", "history.json", "summary.pdf");
        JsonNode manifest = JSON.readTree(files.get("manifest.json"));
        assertThat(manifest.path("files").size()).isEqualTo(files.size() - 1);
        manifest.path("files").forEach(file -> {
            byte[] bytes = Objects.requireNonNull(files.get(file.path("name").stringValue()));
            assertThat(file.path("bytes").longValue()).isEqualTo(bytes.length);
            assertThat(file.path("sha256").stringValue()).isEqualTo(digest(bytes));
        });
        assertThat(JSON.readTree(files.get("tables/companies.company.json")).size())
                .isOne();
        for (String table :
                List.of("companies.fact", "plans.action_move", "training.attendance", "diagnosis.swot_item")) {
            assertThat(JSON.readTree(files.get("tables/" + table + ".json")).size())
                    .as(table)
                    .isPositive();
        }
        assertThat(JSON.readTree(files.get("history.json")).size()).isPositive();
    }

    @Test
    void whatPeopleGaveIsInByteByByteUnderTheDigestTheManifestSays() throws IOException {
        byte[] evidence = Made.pdf();
        byte[] document = Sheets.pdf("Soldar despacio");
        give(evidence);
        lay(document);

        Map<String, byte[]> files = taken(part.manager());

        JsonNode manifest = JSON.readTree(files.get("manifest.json"));
        for (byte[] given : List.of(evidence, document)) {
            JsonNode said = manifest.path("documents")
                    .valueStream()
                    .filter(one -> one.path("sha256").stringValue().equals(digest(given)))
                    .findFirst()
                    .orElseThrow();
            String file = said.path("file").stringValue();
            assertThat(file)
                    .startsWith("files/")
                    .endsWith("-" + said.path("name").stringValue());
            assertThat(files.get(file)).isEqualTo(given);
            assertThat(manifest.path("files").valueStream())
                    .anyMatch(one -> one.path("name").stringValue().equals(file)
                            && one.path("sha256").stringValue().equals(digest(given)));
        }
    }

    private void give(byte[] file) {
        Scopes.as(
                staff.scope(director),
                () -> giving.give(
                                part.manager(),
                                part.enrolment(),
                                Ids.next(),
                                new NoteEvidence.Noted(
                                        List.of("req_records_found"),
                                        new Text("Hoja de mayo", "Sheet of May"),
                                        PartialDate.parse("2026").orElseThrow(),
                                        null),
                                new GiveEvidence.Upload(() -> new ByteArrayInputStream(file), "hoja de mayo.pdf"),
                                null)
                        .orThrow());
    }

    private void lay(byte[] file) {
        Scopes.as(staff.scope(director), () -> {
            UUID document = writing.begin(
                            part.manager(),
                            part.company(),
                            Ids.next(),
                            new WriteDocuments.Wanted(
                                    DocumentKind.PROCEDURE, null, new Text("Soldar", "Welding"), Text.NOTHING))
                    .orThrow();
            try {
                uploading
                        .upload(
                                part.manager(),
                                part.company(),
                                document,
                                0,
                                new UploadDocuments.Upload("soldar.pdf", new ByteArrayInputStream(file)))
                        .orThrow();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    @Test
    void nothingOfAnotherCompanyIsInWhoeverTakesIt() throws IOException {
        for (Actor taker : List.of(part.manager(), director)) {
            taken(taker)
                    .forEach((name, bytes) -> assertThat(new String(bytes, UTF_8))
                            .as(name)
                            .doesNotContain(OTHER)
                            .doesNotContain(COLLEAGUE_THERE));
        }
    }

    @Test
    void thePdfIsReadAsItIsWrittenInBothLanguages() throws IOException {
        Scopes.as(
                staff.scope(director),
                () -> transaction.executeWithoutResult(
                        begun -> jdbc.sql("update companies.company set name = 'Piñatas & Árboles Güeros' where id = ?")
                                .param(part.company().value())
                                .update()));

        assertThat(read(taken(part.manager()))).contains("Piñatas & Árboles Güeros", "Fortalezas", "Exportaciones");
        assertThat(read(taken(part.manager(), "?lang=en")))
                .contains("Piñatas & Árboles Güeros", "Strengths", "Exports");
    }

    @Test
    void theSecretOfAProviderIsNowhereInIt() throws IOException {
        Scopes.as(
                staff.scope(director),
                () -> transaction.executeWithoutResult(begun -> jdbc.sql(
                                "insert into identity.provider (operator_id, issuer, client_id, client_secret) values (?, 'https://casa.example', 'zarpe', 'el secreto 9417')")
                        .param(director.operator().value())
                        .update()));

        for (Actor taker : List.of(part.manager(), director)) {
            taken(taker)
                    .forEach((name, bytes) ->
                            assertThat(new String(bytes, UTF_8)).as(name).doesNotContain("el secreto 9417"));
        }
    }

    @Test
    void eachTimeIsRecorded() throws IOException {
        taken(part.manager());
        taken(director);

        assertThat(Scopes.as(
                        staff.scope(director),
                        () -> transaction.<List<String>>execute(
                                begun -> jdbc.sql("select by_person::text from privacy.take_out order by at")
                                        .query(String.class)
                                        .list())))
                .containsExactly(
                        part.manager().person().value().toString(),
                        director.person().value().toString());
    }

    @Test
    void nobodyElseGetsIt() {
        for (Actor other : List.of(part.adviser(), staff.director(), staff.researcher(director))) {
            assertThat(browser.open(other, address())).hasStatus(403);
        }
    }

    private Map<String, byte[]> taken(Actor actor) throws IOException {
        return taken(actor, "");
    }

    private Map<String, byte[]> taken(Actor actor, String asked) throws IOException {
        MvcTestResult result = browser.open(actor, address() + asked);
        assertThat(result).hasStatusOk();
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(result.getResponse().getContentAsByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String read(Map<String, byte[]> files) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Objects.requireNonNull(files.get("summary.pdf")))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private List<String> tables() {
        return Scopes.as(
                staff.scope(director),
                () -> Objects.requireNonNull(transaction.<List<String>>execute(
                        begun -> jdbc.sql("""
                                select nspname || '.' || relname
                                  from pg_policy
                                  join pg_class on pg_class.oid = polrelid
                                  join pg_namespace on pg_namespace.oid = relnamespace
                                 where polname = 'own_reach'
                                   and nspname <> 'audit'
                                """).query(String.class).list())));
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    private String address() {
        return "/companies/" + part.company() + "/whole-file.zip";
    }
}
