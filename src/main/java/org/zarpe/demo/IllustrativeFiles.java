package org.zarpe.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.zarpe.shared.Text;

/** Papers and pictures of companies that do not exist; each says so itself. */
final class IllustrativeFiles {

    private static final Charset OF_PDF = Charset.forName("windows-1252");
    private static final int DOT = 8;
    private static final int ROWS = 7;

    /** Letters of five by seven dots, so that no machine needs a font for them. */
    private static final Map<Character, int[]> LETTERS = Map.of(
            'I', new int[] {14, 4, 4, 4, 4, 4, 14},
            'L', new int[] {16, 16, 16, 16, 16, 16, 31},
            'U', new int[] {17, 17, 17, 17, 17, 17, 14},
            'S', new int[] {15, 16, 16, 14, 1, 1, 30},
            'T', new int[] {31, 4, 4, 4, 4, 4, 4},
            'R', new int[] {30, 17, 17, 30, 20, 18, 17},
            'A', new int[] {14, 17, 17, 31, 17, 17, 17},
            'V', new int[] {17, 17, 17, 17, 17, 10, 4},
            'O', new int[] {14, 17, 17, 17, 17, 17, 14},
            'E', new int[] {31, 16, 16, 30, 16, 16, 31});

    private IllustrativeFiles() {}

    static byte[] paper(String company, Text words) {
        try (PDDocument paper = new PDDocument()) {
            PDPage page = new PDPage();
            page.setResources(helvetica());
            PDStream content = new PDStream(paper);
            try (OutputStream lines = content.createOutputStream(COSName.FLATE_DECODE)) {
                lines.write(written(List.of(
                                "ILUSTRATIVO / ILLUSTRATIVE",
                                "Empresa inventada para la demostración.",
                                "A company invented for the demonstration.",
                                "",
                                company,
                                words.es(),
                                words.en()))
                        .getBytes(OF_PDF));
            }
            page.setContents(content);
            paper.addPage(page);
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            paper.save(whole);
            return whole.toByteArray();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    private static PDResources helvetica() {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE1);
        font.setItem(COSName.BASE_FONT, COSName.getPDFName("Helvetica"));
        font.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName("F"), font);
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts);
        return new PDResources(resources);
    }

    private static String written(List<String> lines) {
        StringBuilder text = new StringBuilder("BT /F 13 Tf 22 TL 56 720 Td\n");
        for (String line : lines) {
            text.append('(').append(line.replaceAll("([\\\\()])", "\\\\$1")).append(") Tj T*\n");
        }
        return text.append("ET").toString();
    }

    /** A bench with something on it, and what it is. */
    static byte[] picture() {
        BufferedImage picture = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(new Color(236, 233, 225));
        pen.fillRect(0, 0, 640, 480);
        pen.setColor(new Color(150, 110, 70));
        pen.fillRect(40, 340, 560, 40);
        pen.fillRect(70, 380, 30, 80);
        pen.fillRect(540, 380, 30, 80);
        pen.setColor(new Color(10, 110, 98));
        pen.fillRoundRect(220, 220, 200, 120, 20, 20);
        pen.setColor(new Color(30, 41, 66));
        word(pen, "ILUSTRATIVO", 50);
        word(pen, "ILLUSTRATIVE", 130);
        pen.dispose();
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", written);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return written.toByteArray();
    }

    private static void word(Graphics2D pen, String word, int top) {
        int left = (640 - word.length() * 6 * DOT) / 2;
        for (char letter : word.toCharArray()) {
            int[] rows = LETTERS.getOrDefault(letter, new int[ROWS]);
            for (int row = 0; row < ROWS; row++) {
                for (int column = 0; column < 5; column++) {
                    if ((rows[row] & 16 >> column) != 0) {
                        pen.fillRect(left + column * DOT, top + row * DOT, DOT, DOT);
                    }
                }
            }
            left += 6 * DOT;
        }
    }
}
