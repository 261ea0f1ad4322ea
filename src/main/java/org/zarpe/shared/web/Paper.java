package org.zarpe.shared.web;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
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
        return drawn(title, language, body(page, language), builder -> {});
    }

    /** To be kept: PDF/A-3 (ISO 19005-3, level B), the page once in each language, with a file for machines that travels along. */
    public byte[] lasting(String title, Page page, Enclosure enclosure) {
        StringBuilder all = new StringBuilder();
        for (Language language : Language.values()) {
            all.append("<section lang=\"%s\">%s</section>".formatted(language.tag(), body(page, language)));
        }
        byte[] pdf = drawn(
                title,
                Language.ES,
                all.toString(),
                builder -> builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_B)
                        .useColorProfile(
                                ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                        .usePdfUaAccessibility(true));
        return enclosure.into(pdf);
    }

    private String body(Page page, Language language) {
        Screen screen = new Screen(dictionary.in(language), Screen.Visitor.NOBODY, List.of(), "", "", "", assets);
        return new String(templates.draw(page, screen).toByteArray(), StandardCharsets.UTF_8);
    }

    private byte[] drawn(String title, Language language, String body, Consumer<PdfRendererBuilder> wishes) {
        String escaped = HtmlUtils.htmlEscape(title, StandardCharsets.UTF_8.name());
        String whole = "<html lang=\"" + language.tag() + "\"><head><title>" + escaped
                + "</title><meta name=\"subject\" content=\"" + escaped + "\"/><meta name=\"description\" content=\""
                + escaped + "\"/><style>" + style + "</style></head><body>" + body + "</body></html>";
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .useFont(() -> open("paper/figtree-regular.ttf"), FACE, 400, FontStyle.NORMAL, true)
                    .useFont(() -> open("paper/figtree-bold.ttf"), FACE, 700, FontStyle.NORMAL, true)
                    .withHtmlContent(NOT_XML.matcher(whole).replaceAll(""), null)
                    .toStream(pdf);
            wishes.accept(builder);
            builder.run();
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
