package org.zarpe.shared.web;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.zarpe.shared.Language;
import org.zarpe.shared.words.Dictionary;

/** Draws a page on paper, as PDF: its template writes the body alone, in well-formed XHTML, for nobody in particular. */
@Component
public class Paper {

    private static final String FACE = "Figtree";
    /** XML takes no control signs, and people paste them. */
    private static final Pattern NOT_XML = Pattern.compile("[\\p{Cc}\\uFFFE\\uFFFF&&[^\\t\\n\\r]]");

    private final Templates templates;
    private final Dictionary dictionary;
    private final Assets assets;
    private final String style = text("paper/paper.css");

    Paper(Templates templates, Dictionary dictionary, Assets assets) {
        this.templates = templates;
        this.dictionary = dictionary;
        this.assets = assets;
        // it tells each of its steps on the console
        XRLog.setLoggingEnabled(false);
    }

    public byte[] pdf(String title, Page page, Language language) {
        Screen screen = new Screen(
                dictionary.in(language),
                new Screen.Visitor(null, null, null, null, false),
                List.of(),
                "",
                "",
                "",
                assets);
        String body = new String(templates.draw(page, screen).toByteArray(), StandardCharsets.UTF_8);
        String whole = "<html lang=\"" + language.tag() + "\"><head><title>"
                + HtmlUtils.htmlEscape(title, StandardCharsets.UTF_8.name()) + "</title><style>" + style
                + "</style></head><body>" + body + "</body></html>";
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFont(() -> open("paper/figtree-regular.ttf"), FACE, 400, FontStyle.NORMAL, true)
                    .useFont(() -> open("paper/figtree-bold.ttf"), FACE, 700, FontStyle.NORMAL, true)
                    .withHtmlContent(NOT_XML.matcher(whole).replaceAll(""), null)
                    .toStream(pdf)
                    .run();
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
        return pdf.toByteArray();
    }

    private static String text(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static InputStream open(String resource) {
        try {
            return new ClassPathResource(resource).getInputStream();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
