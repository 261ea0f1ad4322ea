package org.zarpe.shared.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.zarpe.Browser;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.identity.Actor;

@ZarpeTest
@Tag("persistence")
class SafeHeadersTests {

    private static final Map<String, String> EXPECTED = Map.of(
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Cross-Origin-Embedder-Policy", "require-corp",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Browser browser;

    @Autowired
    Staff staff;

    @Test
    void signingOutTellsTheBrowserToForgetWhatItKeepsOfThePages() {
        MockHttpServletResponse answer = mvc.post()
                .uri("/sign-out")
                .secure(true)
                .with(staff.signedIn(staff.director()))
                .with(csrf())
                .exchange()
                .getResponse();

        assertThat(answer.getHeader("Clear-Site-Data")).isEqualTo("\"cache\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/sign-in",
                "/calls/nothing",
                "/companies",
                "/zarpe.css",
                "/js/zarpe.js",
                "/img/icons.svg",
                "/fonts/figtree.woff2",
                "/webjars/htmx.org/2.0.10/dist/htmx.min.js",
                "/js/nothing.js",
                "/error",
                "/openapi.json",
                "/api/v1/companies",
                "/api/v1/nothing"
            })
    void everyAnswerToAStrangerCarriesThem(String address) {
        assertSafe(address, mvc.get().uri(address).exchange().getResponse());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/home",
                "/companies",
                "/nowhere",
                "/tables/1.csv",
                "/tables/1.json",
                "/methods/inocuidad-artesanal/1.0.0/files"
            })
    void everyAnswerToSomebodySignedInCarriesThemAndIsKeptByNobody(String address) {
        Actor adviser = staff.adviser(staff.director());

        MockHttpServletResponse answer = browser.open(adviser, address).getResponse();

        assertSafe(address, answer);
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void whatNeverChangesIsKeptForAYear() {
        for (String asset : List.of("/zarpe.css", "/js/zarpe.js?v=1", "/fonts/figtree.woff2", "/img/icons.svg")) {
            assertThat(mvc.get().uri(asset).exchange().getResponse().getHeader("Cache-Control"))
                    .as(asset)
                    .contains("max-age=31536000", "public")
                    .doesNotContain("no-store");
        }
    }

    @Test
    void aScriptThatCarriesNoMarkIsAskedForAnew() {
        MockHttpServletResponse worker =
                mvc.get().uri("/js/onsite-worker.js").exchange().getResponse();

        assertThat(worker.getHeader("Cache-Control")).isEqualTo("no-cache");
        assertThat(worker.getHeader("Service-Worker-Allowed")).isEqualTo("/companies/");
        assertSafe("/js/onsite-worker.js", worker);
        assertThat(mvc.get().uri("/js/locks.js").exchange().getResponse().getHeader("Service-Worker-Allowed"))
                .isNull();
    }

    @Test
    void aFormWithoutTheSignOfItsSessionIsRefusedWithThemToo() {
        MockHttpServletResponse answer =
                mvc.post().uri("/programmes").exchange().getResponse();

        assertThat(answer.getStatus()).isEqualTo(403);
        assertSafe("/programmes", answer);
    }

    @Test
    void onlyOurOwnFilesRunAndNobodyElsesPageShowsOurs() {
        assertThat(policy("/home").split("; "))
                .containsExactlyInAnyOrder(
                        "default-src 'none'",
                        "script-src 'self'",
                        "style-src 'self'",
                        "img-src 'self' data:",
                        "font-src 'self'",
                        "connect-src 'self'",
                        "form-action 'self'",
                        "base-uri 'none'",
                        "frame-ancestors 'none'");
    }

    @Test
    void overPlainHttpNobodyIsToldToComeBackByHttps() {
        assertThat(mvc.get().uri("/").exchange().getResponse().getHeader("Strict-Transport-Security"))
                .isNull();
    }

    private String policy(String address) {
        return String.valueOf(mvc.get().uri(address).exchange().getResponse().getHeader("Content-Security-Policy"));
    }

    private static void assertSafe(String address, MockHttpServletResponse answer) {
        EXPECTED.forEach((header, value) ->
                assertThat(answer.getHeaders(header)).as(address + " " + header).containsExactly(value));
        assertThat(answer.getHeaders("Content-Security-Policy"))
                .as(address)
                .singleElement()
                .asString()
                .startsWith("default-src 'none';");
        assertThat(answer.getHeader("Permissions-Policy"))
                .as(address)
                .contains("camera=()", "microphone=()", "geolocation=()");
    }
}
