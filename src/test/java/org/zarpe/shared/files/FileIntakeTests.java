package org.zarpe.shared.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zarpe.shared.files.Made.bytes;
import static org.zarpe.shared.files.Made.joined;
import static org.zarpe.shared.files.Made.name;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.util.FileSystemUtils;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Outcome.Done;
import org.zarpe.shared.Outcome.Refused;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.files.FileIntake.Taken;
import org.zarpe.shared.tenancy.Scope;
import org.zarpe.shared.tenancy.Scopes;

class FileIntakeTests {

    private static final Scope OURS = Scope.of(new UUID(0, 1));
    private static final long MOST = 4 * 1024 * 1024;
    private static final byte[] PROGRAM = joined(bytes("MZ\u0001\u0002"), new byte[2000]);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void knowsEachKindByWhatItHolds(FileKind kind) throws Exception {
        assertThat(take(sample(kind), "nombre.exe").orThrow().kind()).isEqualTo(kind);
    }

    private static byte[] sample(FileKind kind) {
        return switch (kind) {
            case PDF -> Made.pdf();
            case DOCX -> Made.docx();
            case XLSX -> Made.office("spreadsheetml.sheet.main+xml");
            case PPTX -> Made.office("presentationml.presentation.main+xml");
            case ODT -> Made.openDocument("text");
            case ODS -> Made.openDocument("spreadsheet");
            case JPEG -> Made.jpeg();
            case PNG -> Made.png();
            case WEBP -> Made.webpFromAPhone();
            case TEXT -> bytes("Lista de lo que se revisa:\n- peso\n- medida\n");
            case CSV -> bytes("fecha,pieza,peso\n2026-05-31,12,\"3.4\"\n");
        };
    }

    @Test
    void keepsDocumentsByteByByte() throws Exception {
        byte[] pdf = Made.pdf();

        assertThat(kept(take(pdf, "a.pdf").orThrow())).isEqualTo(pdf);
    }

    @Test
    void takesATableAsSpreadsheetsInMexicoWriteIt() throws Exception {
        byte[] table = "producción;año\n1;2026\n".getBytes(Charset.forName("windows-1252"));

        assertThat(take(table, "tabla.csv").orThrow().kind()).isEqualTo(FileKind.CSV);
    }

    @Test
    void namesItSafelyAndAfterWhatItIs() throws Exception {
        assertThat(take(Made.pdf(), "../../etc/Inspección de mayo.pdf.exe")
                        .orThrow()
                        .name())
                .isEqualTo("Inspección de mayo.pdf.pdf");
        assertThat(take(Made.png(), "C:\\fotos\\\u202egnp.foto<script>\u0000.exe")
                        .orThrow()
                        .name())
                .isEqualTo("gnp.foto script.png");
        assertThat(take(Made.png(), "...").orThrow().name()).isEqualTo("png.png");
        assertThat(take(Made.png(), "ñ".repeat(500)).orThrow().name()).isEqualTo("ñ".repeat(100) + ".png");
    }

    @Test
    void refusesAProgramNamedLikeAPaper() throws Exception {
        assertRefused(take(PROGRAM, "inspeccion.pdf"), "file-kind-refused");
        assertRefused(take(bytes("#!/bin/sh\nrm -rf /\n"), "nota.txt"), "file-kind-refused");
        assertRefused(take(bytes("<html><script>alert(1)</script></html>"), "nota.txt"), "file-kind-refused");
        assertRefused(take(bytes("\u007fELF" + "a".repeat(400)), "foto.jpg"), "file-kind-refused");
        assertRefused(take(joined(PROGRAM, Made.pdf()), "dos.pdf"), "file-kind-refused");
    }

    @Test
    void refusesAParcelThatIsNoDocument() throws Exception {
        assertRefused(take(Made.zip(Map.of("a.txt", bytes("hola"))), "a.docx"), "file-kind-refused");
    }

    @Test
    void readsNoFurtherThanWhatIsAllowed() throws Exception {
        AtomicLong read = new AtomicLong();
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                read.incrementAndGet();
                return 'a';
            }
        };

        assertRefused(take(endless, "dos-gigas.pdf"), "file-too-large");
        assertThat(read).hasValue(MOST + 1);
        assertThat(files()).isEmpty();
    }

    @Test
    void refusesAnEmptyFile() throws Exception {
        assertRefused(take(new byte[0], "vacio.pdf"), "file-empty");
    }

    @Test
    void refusesWhatBecomesHugeOnceOpened() throws Exception {
        assertRefused(take(Made.bomb(), "carta.docx"), "file-expands");
    }

    @Test
    void refusesParcelsWithinParcels() throws Exception {
        byte[] inner = Made.zip(Map.of("0.zip", Made.zip(Map.of("1.txt", bytes("hola")))));

        assertRefused(take(Made.docxWith("word/embeddings/a.xlsx", inner), "carta.docx"), "file-expands");
    }

    @Test
    void refusesThousandsOfParts() throws Exception {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int index = 0; index < 2500; index++) {
            parts.put("word/" + index, new byte[0]);
        }

        assertRefused(take(Made.zip(parts), "carta.docx"), "file-expands");
    }

    @Test
    void takesALetterWithATableInIt() throws Exception {
        byte[] table = Made.office("spreadsheetml.sheet.main+xml");

        assertThat(take(Made.docxWith("word/embeddings/tabla.xlsx", table), "carta.docx")
                        .orThrow()
                        .kind())
                .isEqualTo(FileKind.DOCX);
    }

    @Test
    void refusesDocumentsThatAct() throws Exception {
        assertRefused(take(Made.docxWith("word/vbaProject.bin", new byte[10]), "a.docx"), "file-with-macros");
        assertRefused(take(Made.docxWith("word/embeddings/oleObject1.bin", PROGRAM), "a.docx"), "file-with-macros");
        assertRefused(
                take(Made.office("x\" Other=\"application/vnd.ms-word.document.macroEnabled.main+xml"), "a.docx"),
                "file-with-macros");
        assertRefused(
                take(
                        Made.docxWith(
                                "word/_rels/settings.xml.rels",
                                bytes(
                                        "<Relationship Type=\"http://x/attachedTemplate\" Target=\"https://a.example/t.dotm\" TargetMode=\"External\"/>")),
                        "a.docx"),
                "file-with-macros");
        assertRefused(
                take(
                        Made.zip(Map.of(
                                "Basic/Standard/m.xml", bytes("x"), "mimetype", bytes(FileKind.ODT.mediaType()))),
                        "a.odt"),
                "file-with-macros");
    }

    @Test
    void takesALetterThatNamesItsTemplateAtHomeAndALinkToClickOn() throws Exception {
        byte[] letter = Made.docxWith(
                "word/_rels/settings.xml.rels",
                bytes(
                        "<Relationship Type=\"http://x/attachedTemplate\" Target=\"file:///C:/Normal.dotm\" TargetMode=\"External\"/>"
                                + "<Relationship Type=\"http://x/hyperlink\" Target=\"https://a.example\" TargetMode=\"External\"/>"));

        assertThat(take(letter, "a.docx")).isInstanceOf(Done.class);
    }

    @Test
    void refusesAPaperWithAProgram() throws Exception {
        PDActionJavaScript script = new PDActionJavaScript("app.alert('hola')");
        assertRefused(
                take(Made.pdf(paper -> paper.getDocumentCatalog().setOpenAction(script)), "a.pdf"), "file-with-script");
        assertRefused(
                take(
                        Made.pdf(paper -> {
                            PDAnnotationLink link = new PDAnnotationLink();
                            PDActionLaunch launch = new PDActionLaunch();
                            launch.setF("cmd.exe");
                            link.setAction(launch);
                            paper.getPage(0).setAnnotations(List.of(link));
                        }),
                        "a.pdf"),
                "file-with-script");
        assertRefused(
                take(
                        Made.pdf(paper -> {
                            COSDictionary more = new COSDictionary();
                            more.setItem(name("O"), script);
                            paper.getPage(0).getCOSObject().setItem(name("AA"), more);
                        }),
                        "a.pdf"),
                "file-with-script");
        assertRefused(
                take(
                        Made.pdf(paper -> {
                            COSDictionary form = new COSDictionary();
                            form.setString(name("XFA"), "<xdp/>");
                            paper.getDocumentCatalog().getCOSObject().setItem(name("AcroForm"), form);
                        }),
                        "a.pdf"),
                "file-with-script");
    }

    @Test
    void findsTheProgramWhereItsNameIsDisguised() throws Exception {
        String paper = new String(
                        Made.pdf(plain -> plain.getDocumentCatalog().setOpenAction(new PDActionJavaScript("a"))),
                        StandardCharsets.ISO_8859_1)
                .replace("/JavaScript", "/J#61vaScript")
                .replace("/JS", "/#4AS");

        assertRefused(take(paper.getBytes(StandardCharsets.ISO_8859_1), "a.pdf"), "file-with-script");
    }

    @Test
    void refusesAPaperThatCarriesAProgramAndTakesOneThatCarriesAnInvoice() throws Exception {
        assertRefused(take(enclosing("factura.xml", PROGRAM), "a.pdf"), "file-with-script");
        assertRefused(take(enclosing("factura.exe", bytes("hola")), "a.pdf"), "file-with-script");
        assertThat(take(enclosing("factura.xml", bytes("<cfdi/>")), "a.pdf")).isInstanceOf(Done.class);
    }

    private static byte[] enclosing(String name, byte[] content) {
        return Made.pdf(paper -> {
            PDComplexFileSpecification file = new PDComplexFileSpecification();
            file.setFile(name);
            file.setEmbeddedFile(new PDEmbeddedFile(paper, new ByteArrayInputStream(content)));
            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of(name, file));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(paper.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            paper.getDocumentCatalog().setNames(names);
        });
    }

    @Test
    void refusesALockedPaper() throws Exception {
        for (String password : List.of("secreto", "")) {
            byte[] locked = Made.pdf(
                    paper -> paper.protect(new StandardProtectionPolicy("dueña", password, new AccessPermission())));

            assertRefused(take(locked, "a.pdf"), "file-encrypted");
        }
    }

    @Test
    void refusesAPaperThatUnpacksIntoMemory() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(packed)) {
            Made.fill(deflated, 150);
        }
        byte[] bomb = joined(
                bytes("%PDF-1.5\n1 0 obj <</Type /ObjStm /Filter /FlateDecode>> stream\n"),
                packed.toByteArray(),
                bytes("\nendstream endobj\n%%EOF"));

        assertRefused(take(bomb, "a.pdf"), "file-expands");
    }

    @Test
    void refusesHalfAFile() throws Exception {
        for (FileKind kind : List.of(FileKind.DOCX, FileKind.JPEG, FileKind.PNG, FileKind.WEBP)) {
            byte[] whole = sample(kind);
            assertRefused(take(Arrays.copyOf(whole, whole.length / 2), "a"), "file-broken");
        }
        assertRefused(take(bytes("%PDF-1.7 and nothing else"), "a.pdf"), "file-broken");
    }

    @Test
    void tellsOwnersOfIphonesWhatToDo() throws Exception {
        assertRefused(
                take(joined(new byte[] {0, 0, 0, 24}, bytes("ftypheic"), new byte[50]), "IMG_1.HEIC"), "file-heic");
    }

    @Test
    void refusesAPictureLargerThanAnyCameraTakes() throws Exception {
        byte[] png = Made.png();
        byte[] huge = png.clone();
        huge[16] = 0x10;
        CRC32 crc = new CRC32();
        crc.update(huge, 12, 17);
        ByteBuffer.wrap(huge).putInt(29, (int) crc.getValue());

        assertRefused(take(huge, "a.png"), "file-expands");
    }

    @Test
    void noPictureKeepsWhereItWasTaken() throws Exception {
        for (byte[] photo : List.of(Made.jpegFromAPhone(), Made.pngFromAPhone(), Made.webpFromAPhone())) {
            assertThat(text(photo)).contains("GPSLatitude");

            String plain = text(kept(take(photo, "foto").orThrow()));

            assertThat(plain).doesNotContain("GPSLatitude").contains("2026:05:31 10:20:30");
        }
    }

    @Test
    void everyPictureKeepsItsPixelsAndWhichSideIsUp() throws Exception {
        for (byte[] photo : List.of(Made.jpegFromAPhone(), Made.pngFromAPhone())) {
            byte[] plain = kept(take(photo, "foto").orThrow());

            assertThat(pixels(plain)).isEqualTo(pixels(photo));
            assertThat(PlainExif.of(tiff(plain))).isEqualTo(new PlainExif(6, "2026:05:31 10:20:30"));
        }
    }

    @Test
    void aPictureTakenTwiceIsTheSame() throws Exception {
        byte[] once = kept(take(Made.jpegFromAPhone(), "foto").orThrow());

        assertThat(kept(take(once, "foto").orThrow())).isEqualTo(once);
    }

    @Property(tries = 300)
    void nothingAtAllMakesItStumble(@ForAll @Size(max = 3000) byte[] content) throws Exception {
        for (String start : List.of("", "%PDF-1.7\n", "PK\u0003\u0004", "RIFF")) {
            assertThat(anywhere(joined(bytes(start), content))).isNotNull();
        }
    }

    @Property(tries = 60)
    void noChangedByteMakesItStumble(@ForAll int where, @ForAll byte to) throws Exception {
        for (FileKind kind : FileKind.values()) {
            byte[] changed = sample(kind);
            changed[Math.floorMod(where, Math.min(changed.length, 2000))] = to;
            assertThat(anywhere(changed)).isNotNull();
        }
    }

    private static Outcome<Taken> anywhere(byte[] content) throws Exception {
        Path place = Files.createTempDirectory("intake");
        try {
            return Scopes.as(
                    OURS,
                    () -> new TakeFile(new FolderVault(place)).take(new ByteArrayInputStream(content), "a", MOST));
        } finally {
            FileSystemUtils.deleteRecursively(place);
        }
    }

    private Outcome<Taken> take(byte[] content, String name) throws Exception {
        return take(new ByteArrayInputStream(content), name);
    }

    private Outcome<Taken> take(InputStream content, String name) throws Exception {
        return Scopes.as(OURS, () -> new TakeFile(new FolderVault(folder)).take(content, name, MOST));
    }

    private byte[] kept(Taken taken) throws Exception {
        try (InputStream file =
                Scopes.as(OURS, () -> new FolderVault(folder).open(taken.file().sha256()))) {
            return file.readAllBytes();
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static int[] pixels(byte[] picture) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static byte[] tiff(byte[] picture) {
        int at = text(picture).indexOf("II*");
        return Arrays.copyOfRange(picture, at, picture.length);
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }

    private static void assertRefused(Outcome<Taken> outcome, String code) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(reason -> ((Refusal) reason).code())
                                .containsExactly(code));
    }
}
