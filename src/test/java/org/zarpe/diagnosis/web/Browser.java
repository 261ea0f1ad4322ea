package org.zarpe.diagnosis.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.zarpe.Staff;
import org.zarpe.identity.Actor;

/** A person at pages: opens addresses and sends forms. */
class Browser {

    private final MockMvcTester mvc;
    private final Staff staff;

    Browser(MockMvcTester mvc, Staff staff) {
        this.mvc = mvc;
        this.staff = staff;
    }

    MvcTestResult open(Actor person, String address) {
        return mvc.get().uri(address).with(staff.signedIn(person)).exchange();
    }

    Document page(Actor person, String address) {
        return read(open(person, address));
    }

    /** @param fields name, value, name, value ... */
    MvcTestResult send(Actor person, String address, String... fields) {
        var request = mvc.post().uri(address).with(staff.signedIn(person)).with(csrf());
        for (int field = 0; field < fields.length; field += 2) {
            request = request.param(fields[field], fields[field + 1]);
        }
        return request.exchange();
    }

    /** As the questionnaire's script sends an answer. */
    MvcTestResult answer(Actor person, String instrument, String item, String value, long version) {
        return mvc.post()
                .uri(instrument + "/answers/" + item)
                .header("HX-Request", "true")
                .with(staff.signedIn(person))
                .with(csrf())
                .param("value", value)
                .param("version", Long.toString(version))
                .exchange();
    }

    static Document read(MvcTestResult result) {
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
