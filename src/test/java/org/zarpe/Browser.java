package org.zarpe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.zarpe.identity.Actor;

/** People at pages: they open addresses and send forms. */
@Component
@Lazy // not every test that finds it has pages
public class Browser {

    private final MockMvcTester mvc;
    private final Staff staff;

    Browser(MockMvcTester mvc, Staff staff) {
        this.mvc = mvc;
        this.staff = staff;
    }

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
        return filled(person, address, form).exchange();
    }

    /** @param fields name, value, name, value ... */
    public MvcTestResult send(Actor person, String address, String... fields) {
        return send(person, address, form(fields));
    }

    /** As the questionnaire's script sends an answer. */
    public MvcTestResult answer(Actor person, String instrument, String item, String value, long version) {
        return filled(person, instrument + "/answers/" + item, form("value", value, "version", Long.toString(version)))
                .header("HX-Request", "true")
                .exchange();
    }

    private MockMvcRequestBuilder filled(Actor person, String address, Map<String, String> form) {
        MockMvcRequestBuilder request =
                mvc.post().uri(address).with(staff.signedIn(person)).with(csrf());
        form.forEach(request::param);
        return request;
    }

    /** @param fields name, value, name, value ... */
    public static Map<String, String> form(String... fields) {
        Map<String, String> form = new LinkedHashMap<>();
        for (int field = 0; field < fields.length; field += 2) {
            form.put(fields[field], fields[field + 1]);
        }
        return form;
    }

    /** What a browser would send with a form of the page. */
    public static Map<String, String> formOn(Document page, String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        page.expectForm(form).formData().forEach(field -> fields.put(field.key(), field.value()));
        return fields;
    }

    /** The form with another value in a field. */
    public static Map<String, String> with(Map<String, String> form, String field, String value) {
        Map<String, String> changed = new LinkedHashMap<>(form);
        changed.put(field, value);
        return changed;
    }

    public static Document read(MvcTestResult result) {
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
