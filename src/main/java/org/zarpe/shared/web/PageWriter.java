package org.zarpe.shared.web;

import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.zarpe.shared.Language;
import org.zarpe.shared.words.Dictionary;

/** Lets a controller answer with a page record, alone or inside a ResponseEntity. */
@Component
class PageWriter extends AbstractHttpMessageConverter<Page> {

    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final Templates templates;
    private final Dictionary dictionary;
    private final ScreenSource source;
    private final Assets assets;

    PageWriter(Templates templates, Dictionary dictionary, ScreenSource source, Assets assets) {
        super(HTML, MediaType.ALL);
        this.templates = templates;
        this.dictionary = dictionary;
        this.source = source;
        this.assets = assets;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return Page.class.isAssignableFrom(type);
    }

    @Override
    public List<MediaType> getSupportedMediaTypes(Class<?> type) {
        return List.of(HTML, MediaType.ALL);
    }

    @Override
    protected void addDefaultHeaders(
            org.springframework.http.HttpHeaders headers, Page page, @org.jspecify.annotations.Nullable MediaType type)
            throws IOException {
        super.addDefaultHeaders(headers, page, HTML);
    }

    @Override
    protected Page readInternal(Class<? extends Page> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("pages are written, never read", input);
    }

    @Override
    protected void writeInternal(Page page, HttpOutputMessage output) throws IOException {
        ServletRequestAttributes attributes =
                (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        Utf8ByteOutput drawn = templates.draw(page, screen(page, attributes.getRequest()));
        output.getHeaders().setContentLength(drawn.getContentLength());
        output.getHeaders()
                .set("Content-Language", languageOf(attributes.getRequest()).tag());
        drawn.writeTo((bytes, start, length) -> {
            try {
                output.getBody().write(bytes, start, length);
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        });
    }

    private Screen screen(Page page, HttpServletRequest request) {
        // to ask for it would put a cookie into the browser
        CsrfToken token = page instanceof OpenPage ? null : (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Screen(
                dictionary.in(languageOf(request)),
                source.visitor(request),
                source.menu(request),
                path(request),
                query(request),
                token == null ? "" : token.getToken(),
                assets);
    }

    /** Of what was asked for; the error page has no address of its own. */
    private static String path(HttpServletRequest request) {
        String path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
        // a browser reads two slashes as the beginning of another host
        return path.startsWith("//") || path.startsWith("/\\") ? "/" : path;
    }

    private static String query(HttpServletRequest request) {
        return request.getQueryString() == null
                ? ""
                : Arrays.stream(request.getQueryString().split("&"))
                        .filter(pair -> !pair.startsWith("lang="))
                        .collect(Collectors.joining("&"));
    }

    private static Language languageOf(HttpServletRequest request) {
        return request.getAttribute(LanguageFilter.ATTRIBUTE) instanceof Language chosen ? chosen : Language.ES;
    }
}
