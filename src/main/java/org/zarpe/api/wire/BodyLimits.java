package org.zarpe.api.wire;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.zarpe.processes.UploadDocuments;

/** A body may be 1 MB, one with a file 25 MB, an import 512 MB. */
final class BodyLimits extends OncePerRequestFilter {

    static final String IMPORTS = Problems.ADDRESSES + "/imports";

    private static final long USUAL = 1_000_000;
    private static final long OF_AN_IMPORT = 512_000_000;
    /** With some room, so that a file that is somewhat larger is refused as one. */
    private static final long OF_A_FILE = UploadDocuments.LARGEST + USUAL;

    private static final Pattern FILES = Pattern.compile(
            Problems.ADDRESSES + "/(companies/[^/]+/documents/[^/]+/draft/file|enrolments/[^/]+/evidence/files)");

    private final Problems problems;

    BodyLimits(Problems problems) {
        this.problems = problems;
    }

    static long of(HttpServletRequest request) {
        String address = request.getRequestURI();
        if (address.equals(IMPORTS)) {
            return OF_AN_IMPORT;
        }
        return FILES.matcher(address).matches() ? OF_A_FILE : USUAL;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long limit = of(request);
        if (request.getContentLengthLong() > limit) {
            problems.answer(request, response, Declined.of(HttpStatus.CONTENT_TOO_LARGE, "body-too-large"));
            return;
        }
        chain.doFilter(
                new HttpServletRequestWrapper(request) {
                    @Override
                    public ServletInputStream getInputStream() throws IOException {
                        return new HeldBody.Reread(new BodyLimit(super.getInputStream(), limit));
                    }
                },
                response);
    }
}
