package org.zarpe.processes.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.zarpe.processes.DocumentText;
import org.zarpe.processes.DocumentText.Measure;
import org.zarpe.processes.DocumentText.Step;
import org.zarpe.processes.ProcessTerms;
import org.zarpe.shared.words.Words;

/**
 * A version of a document as a Word file (ISO/IEC 29500), letter size, one language. Nobody's bean: the library that writes it is loaded when the first one is
 * asked for, never at the start.
 */
final class WordFile {

    private static final String TITLE = "Title";
    private static final String HEADING = "Heading1";
    /** In twentieths of a point. */
    private static final int TEXT_WIDTH = 9972;

    private static final int MARGIN = 1134;
    private static final int NUMBER_WIDTH = 600;
    private static final String LINES = "9FB3BD";
    private static final String SHADE = "E8F0F0";
    private static final String FACE = "Calibri";
    /** XML takes no control signs, and people paste them. */
    private static final Pattern NOT_XML = Pattern.compile("[\\p{Cc}\\uFFFE\\uFFFF&&[^\\t\\n]]");

    private final DocumentPaperPage page;
    private final Words words;
    private final XWPFDocument file = new XWPFDocument();

    private WordFile(DocumentPaperPage page, Words words) {
        this.page = page;
        this.words = words;
    }

    static byte[] of(DocumentPaperPage page, Words words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WordFile written = new WordFile(page, words);
        try (written.file) {
            written.write();
            written.file.write(bytes);
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
        return bytes.toByteArray();
    }

    private void write() {
        String title = words.of(page.document().title());
        file.getProperties().getCoreProperties().setTitle(clean(page.document().number() + " " + title));
        file.getProperties().getCoreProperties().setCreator(clean(page.company()));
        styles();
        paragraph(TITLE, title);
        paragraph(null, about());
        text(page.version().text());
        header();
        footer();
        sheet();
    }

    private String about() {
        String kind = words.of("processes.kind", page.document().kind());
        String author = words.of("processes.written-by", page.author());
        String owner = words.of(page.document().owner());
        return kind + " · " + author + (owner.isEmpty() ? "" : " · " + words.of("processes.owned", owner));
    }

    private void text(DocumentText text) {
        part("processes.part.purpose", words.of(text.purpose()));
        part("processes.part.scope", words.of(text.scope()));
        if (!text.steps().isEmpty()) {
            paragraph(HEADING, words.of("processes.steps"));
            steps(text.steps());
        }
        if (!text.measures().isEmpty()) {
            paragraph(HEADING, words.of("processes.measures"));
            measures(text.measures());
        }
        List<String> blanks = ProcessTerms.lines(text.blanks(), words.language());
        if (!blanks.isEmpty()) {
            paragraph(HEADING, words.of("processes.blanks"));
            blanks(blanks);
        }
        part("processes.part.keeping", words.of(text.keeping()));
    }

    private void part(String heading, String said) {
        if (!said.isEmpty()) {
            paragraph(HEADING, words.of(heading));
            paragraph(null, said);
        }
    }

    private void steps(List<Step> steps) {
        int each = (TEXT_WIDTH - NUMBER_WIDTH) / 4;
        XWPFTable table = table(
                List.of(NUMBER_WIDTH, each, 2 * each, each),
                words.of("processes.step.number"),
                words.of("processes.step.who"),
                words.of("processes.step.what"),
                words.of("processes.step.record"));
        int number = 0;
        for (Step step : steps) {
            number++;
            row(table, String.valueOf(number), words.of(step.who()), words.of(step.what()), words.of(step.record()));
        }
    }

    private void measures(List<Measure> measures) {
        int each = TEXT_WIDTH / 4;
        XWPFTable table = table(
                List.of(each, each, 2 * each),
                words.of("processes.measure.name"),
                words.of("processes.measure.target"),
                words.of("processes.measure.counted"));
        for (Measure one : measures) {
            row(table, words.of(one.name()), words.of(one.target()), words.of(one.counted()));
        }
    }

    /** One line each, with room to write by hand. */
    private void blanks(List<String> blanks) {
        XWPFTable table = table(
                List.of(TEXT_WIDTH / 3, TEXT_WIDTH - TEXT_WIDTH / 3),
                words.of("processes.blank.what"),
                words.of("processes.blank.written"));
        for (String blank : blanks) {
            row(table, blank, "");
            table.getRow(table.getNumberOfRows() - 1).setHeight(MARGIN / 2);
        }
    }

    private XWPFTable table(List<Integer> widths, String... heads) {
        XWPFTable table = file.createTable(1, heads.length);
        table.setWidth(TEXT_WIDTH);
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        borders(table);
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        for (int column = 0; column < heads.length; column++) {
            XWPFTableCell cell = head.getCell(column);
            cell.setWidth(String.valueOf(widths.get(column)));
            cell.setColor(SHADE);
            say(cell, heads[column]).setBold(true);
        }
        return table;
    }

    private static void borders(XWPFTable table) {
        table.setTopBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, LINES);
        table.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, LINES);
        table.setLeftBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, LINES);
        table.setRightBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, LINES);
        table.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, LINES);
        table.setInsideVBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, LINES);
    }

    private static void row(XWPFTable table, String... cells) {
        XWPFTableRow row = table.createRow();
        row.setCantSplitRow(true);
        for (int column = 0; column < cells.length; column++) {
            say(row.getCell(column), cells[column]);
        }
    }

    private static XWPFRun say(XWPFTableCell cell, String said) {
        XWPFRun run = cell.getParagraphArray(0).createRun();
        run.setText(clean(said));
        return run;
    }

    private void paragraph(@Nullable String style, String said) {
        XWPFParagraph paragraph = file.createParagraph();
        if (style != null) {
            paragraph.setStyle(style);
        }
        paragraph.createRun().setText(clean(said));
    }

    private void header() {
        XWPFParagraph paragraph = file.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        LocalDate from = page.version().effectiveFrom();
        small(
                paragraph,
                words.of(
                        "processes.paper.head",
                        page.company(),
                        page.document().number(),
                        page.version().number(),
                        words.of("processes.standing", page.standing()),
                        from == null ? words.of("processes.paper.no-date") : words.date(from)));
    }

    private void footer() {
        XWPFFooter footer = file.createFooter(HeaderFooterType.DEFAULT);
        for (DocumentPage.Asked one : page.asked()) {
            small(footer.createParagraph(), words.of("processes.paper.approval", one.name(), said(one)));
        }
        XWPFParagraph last = footer.createParagraph();
        small(last, words.of("processes.paper.foot", page.on()) + " ");
        last.getCTP().addNewFldSimple().setInstr("PAGE");
        small(last, " / ");
        last.getCTP().addNewFldSimple().setInstr("NUMPAGES");
        last.setAlignment(ParagraphAlignment.LEFT);
    }

    private String said(DocumentPage.Asked one) {
        LocalDate on = one.on();
        String reason = one.reason();
        if (one.said() == null || on == null) {
            return words.of("processes.approval.open");
        }
        return one.said()
                ? words.of("processes.approval.yes", on)
                : words.of("processes.approval.no", on, reason == null ? "" : reason);
    }

    private static void small(XWPFParagraph paragraph, String said) {
        XWPFRun run = paragraph.createRun();
        run.setFontSize(8);
        run.setText(clean(said));
    }

    private void sheet() {
        CTSectPr section = file.getDocument().getBody().getSectPr();
        section.addNewPgSz().setW(BigInteger.valueOf(12240));
        section.getPgSz().setH(BigInteger.valueOf(15840));
        CTPageMar margin = section.addNewPgMar();
        margin.setLeft(BigInteger.valueOf(MARGIN));
        margin.setRight(BigInteger.valueOf(MARGIN));
        margin.setTop(BigInteger.valueOf(MARGIN));
        margin.setBottom(BigInteger.valueOf(MARGIN));
        margin.setHeader(BigInteger.valueOf(MARGIN / 2));
        margin.setFooter(BigInteger.valueOf(MARGIN / 2));
    }

    /** Real headings, so that Word lists them and those who hear the page find them. */
    private void styles() {
        XWPFStyles styles = file.createStyles();
        CTFonts face = CTFonts.Factory.newInstance();
        face.setAscii(FACE);
        face.setHAnsi(FACE);
        face.setCs(FACE);
        styles.setDefaultFonts(face);
        styles.setSpellingLanguage(words.language().locale().toLanguageTag());
        style(styles, TITLE, "Title", null, 36);
        style(styles, HEADING, "heading 1", 0, 26);
    }

    /** @param halves of a point, how tall it is */
    private static void style(XWPFStyles styles, String id, String name, @Nullable Integer outline, int halves) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        style.addNewPPr().addNewSpacing().setBefore(BigInteger.valueOf(240));
        style.getPPr().getSpacing().setAfter(BigInteger.valueOf(80));
        style.getPPr().addNewKeepNext();
        if (outline != null) {
            style.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
        }
        style.addNewRPr().addNewB();
        style.getRPr().addNewSz().setVal(BigInteger.valueOf(halves));
        styles.addStyle(new XWPFStyle(style));
    }

    private static String clean(String said) {
        return NOT_XML.matcher(said.replace("\r", "")).replaceAll("");
    }
}
