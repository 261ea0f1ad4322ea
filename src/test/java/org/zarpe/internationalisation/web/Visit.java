package org.zarpe.internationalisation.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.zarpe.Staff;
import org.zarpe.identity.Actor;

/** What a person does with pages: opens them, and sends forms with what stands in them. */
record Visit(MockMvcTester mvc, Staff staff, Actor actor) {

    MvcTestResult get(String address) {
        return mvc.get().uri(address).with(staff.signedIn(actor)).exchange();
    }

    Document open(String address) {
        return document(get(address));
    }

    MvcTestResult post(String address, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(staff.signedIn(actor)).with(csrf());
        for (Map.Entry<String, String> field : fields.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }

    static Document document(MvcTestResult result) {
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    static String hidden(Document page, String name) {
        Element field = page.selectFirst("main input[name=" + name + "]");
        return field == null ? "" : field.attr("value");
    }
}
