package org.zarpe.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A page as an invented company might have it, made for the purpose. */
final class DemoSheet {

    private static final int MARGIN = 56;
    private static final int LINE = 22;

    private DemoSheet() {}

    /** @param lines none longer than a line of the page */
    static byte[] pdf(List<String> lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument paper = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.LETTER);
            paper.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(paper, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 11);
                content.setLeading(LINE);
                content.newLineAtOffset(MARGIN, PDRectangle.LETTER.getHeight() - MARGIN - LINE);
                for (String line : lines) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
            paper.save(bytes);
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
        return bytes.toByteArray();
    }
}
