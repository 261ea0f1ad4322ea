package org.zarpe.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** A script that another one names carries no mark of its content: browsers ask for it anew. And a worker may look after pages of companies, which do not lie below it. */
@Component
class UnmarkedScripts extends OncePerRequestFilter {

    private static final String FOLDER = "/js/";
    private static final String WORKER = "-worker.js";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(FOLDER) || request.getParameter("v") != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getRequestURI().endsWith(WORKER)) {
            response.setHeader("Service-Worker-Allowed", "/companies/");
        }
        chain.doFilter(request, new Fresh(response));
    }

    private static final class Fresh extends HttpServletResponseWrapper {

        Fresh(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(
                    name,
                    HttpHeaders.CACHE_CONTROL.equalsIgnoreCase(name)
                            ? CacheControl.noCache().getHeaderValue()
                            : value);
        }
    }
}
