package org.zarpe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.zarpe.identity.Actor;

/** People at pages: they open addresses and send forms. */
public record Browser(MockMvcTester mvc, Staff staff) {

    public MvcTestResult open(Actor person, String address) {
        return mvc.get().uri(address).with(staff.signedIn(person)).exchange();
    }

    /** A page that is there for the person. */
    public Document page(Actor person, String address) {
        MvcTestResult result = open(person, address);
        assertThat(result).hasStatusOk();
        return read(result);
    }

    public MvcTestResult send(Actor person, String address, Map<String, String> form) {
        var request = mvc.post().uri(address).with(staff.signedIn(person)).with(csrf());
        for (var field : form.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }

    /** @param fields name, value, name, value ... */
    public MvcTestResult send(Actor person, String address, String... fields) {
        return send(person, address, form(fields));
    }

    /** @param fields name, value, name, value ... */
    public static Map<String, String> form(String... fields) {
        Map<String, String> form = new LinkedHashMap<>();
        for (int field = 0; field < fields.length; field += 2) {
            form.put(fields[field], fields[field + 1]);
        }
        return form;
    }

    public static Document read(MvcTestResult result) {
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
