package org.zarpe.internationalisation.web;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.zarpe.Browser;
import org.zarpe.identity.Actor;

/** What one person does with pages. */
record Visit(Browser browser, Actor actor) {

    MvcTestResult get(String address) {
        return browser.open(actor, address);
    }

    Document open(String address) {
        return browser.page(actor, address);
    }

    MvcTestResult post(String address, Map<String, String> fields) {
        return browser.send(actor, address, fields);
    }

    static String hidden(Document page, String name) {
        Element field = page.selectFirst("main input[name=" + name + "]");
        return field == null ? "" : field.attr("value");
    }
}
