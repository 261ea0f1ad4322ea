package org.zarpe.processes.application;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.zarpe.shared.files.FileKind;

/** What can be read in a Word or PDF file. A scan has no words, and neither has what the libraries cannot make sense of. Nobody's bean, so that these are loaded when they are needed. */
final class FileWords {

    static final int LONGEST = 200_000;
    /** A page that unpacks to more than that is no procedure. */
    private static final long LARGEST_PART = 64L * 1024 * 1024;

    private static final int MOST_PAGES = 500;

    private FileWords() {}

    static Optional<String> of(InputStream content, FileKind kind) throws IOException {
        byte[] bytes = content.readAllBytes();
        try {
            return switch (kind) {
                case PDF -> fit(pdf(bytes));
                case DOCX -> fit(word(bytes));
                default -> Optional.empty();
            };
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static String pdf(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(new RandomAccessReadBuffer(bytes))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setEndPage(MOST_PAGES);
            return stripper.getText(document);
        }
    }

    private static String word(byte[] bytes) throws IOException {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    private static Optional<String> fit(String words) {
        String clean = words.replaceAll("[\\p{Cc}&&[^\\t\\n]]", "").strip();
        int most = Math.min(clean.length(), LONGEST);
        int end = most < clean.length() && Character.isHighSurrogate(clean.charAt(most - 1)) ? most - 1 : most;
        return clean.isEmpty() ? Optional.empty() : Optional.of(clean.substring(0, end));
    }
}
