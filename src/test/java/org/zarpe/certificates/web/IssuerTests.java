package org.zarpe.certificates.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.zarpe.ZarpeTest;
import org.zarpe.certificates.Seals;
import org.zarpe.identity.OperatorId;

@ZarpeTest
class IssuerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Seals seals;

    private final OperatorId operator = OperatorId.next();

    @Test
    void aStrangerReadsWhoTheIssuerIsWhereItsNameSays() throws UnsupportedEncodingException {
        seals.sealed(operator);
        MvcTestResult answer =
                mvc.get().uri("/issuers/" + operator.value() + "/did.json").exchange();

        assertThat(answer).hasStatusOk().hasHeader("Content-Type", "application/did+json;charset=UTF-8");
        assertThat(answer.getResponse().getContentAsString())
                .isEqualTo(seals.issuer(operator))
                .contains(
                        "\"id\":\"did:web:localhost%3A",
                        ":issuers:" + operator.value() + "#issuing-1", operator.value() + "#paper-1")
                .doesNotContain("PRIVATE");
        assertThat(answer.getResponse().getCookies()).isEmpty();
    }

    @Test
    void nobodyIsThereBeforeTheFirstKeys() {
        assertThat(mvc.get().uri("/issuers/" + operator.value() + "/did.json").exchange())
                .hasStatus(404);
        assertThat(mvc.get().uri("/issuers/nobody/did.json").exchange()).hasStatus(404);
    }
}
