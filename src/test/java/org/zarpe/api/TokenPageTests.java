package org.zarpe.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zarpe.Browser.read;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.zarpe.Browser;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.identity.Actor;

/** People make tokens, see them once, and take them back. */
@ZarpeTest
@Tag("persistence")
class TokenPageTests {

    @Autowired
    Browser browser;

    @Autowired
    Caller caller;

    @Autowired
    Staff staff;

    private Actor director;

    @BeforeEach
    void aDirector() {
        director = staff.director();
    }

    @Test
    void aTokenIsShownOnceAndOpensWhatWasTicked() {
        MvcTestResult made = browser.send(director, "/tokens", form("companies:read", "on"));

        assertThat(made).hasStatusOk();
        String token = read(made).selectFirst(".notice code").text();
        assertThat(caller.get(token, "/companies")).hasStatusOk();
        assertThat(caller.get(token, "/programmes")).hasStatus(403);
        Document later = browser.page(director, "/tokens");
        assertThat(later.text()).contains("Hoja de ventas", "companies:read").doesNotContain(token);
    }

    @Test
    void aTokenIsTakenBack() {
        String token = read(browser.send(director, "/tokens", form("companies:read", "on")))
                .selectFirst(".notice code")
                .text();
        String revocation = browser.page(director, "/tokens")
                .selectFirst("form[action$=/revocation]")
                .attr("action");

        assertThat(browser.send(director, revocation, Map.of())).hasStatus(303);

        assertThat(caller.get(token, "/companies")).hasStatus(401);
        assertThat(browser.page(director, "/tokens").select("form[action$=/revocation]"))
                .isEmpty();
    }

    @Test
    void saysWhatIsMissingOrTooLong() {
        Map<String, String> form = form("companies:read", "on");
        form.put("tokenName", "");
        form.put("lastDay", LocalDate.now().plusYears(2).toString());
        form.remove("companies:read");

        MvcTestResult refused = browser.send(director, "/tokens", form);

        assertThat(refused).hasStatus(422);
        assertThat(read(refused).selectFirst(".error-summary").select("li")).hasSize(3);
    }

    @Test
    void onlyTheDirectorMakesTokensForServices() {
        Map<String, String> form = form("results:read", "on");
        form.put("role", "adviser");

        MvcTestResult made = browser.send(director, "/tokens/services", form);
        assertThat(made).hasStatusOk();
        String token = read(made).selectFirst(".notice code").text();
        assertThat(caller.get(token, "/companies")).hasStatus(403);

        assertThat(browser.send(staff.adviser(director), "/tokens/services", form))
                .hasStatus(403);
        form.put("role", "manager");
        assertThat(browser.send(director, "/tokens/services", form)).hasStatus(422);
    }

    @Test
    void nobodySeesTheTokensOfSomebodyElse() {
        browser.send(director, "/tokens", form("companies:read", "on"));

        assertThat(browser.page(staff.adviser(director), "/tokens").text()).doesNotContain("Hoja de ventas");
    }

    private static Map<String, String> form(String grant, String ticked) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("tokenName", "Hoja de ventas");
        form.put("lastDay", LocalDate.now().plusDays(30).toString());
        form.put(grant, ticked);
        return form;
    }
}
