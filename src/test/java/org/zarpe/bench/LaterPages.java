package org.zarpe.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Goes on from page to page of the list, and begins again at its end. */
final class LaterPages {

    private static final Pattern NEXT = Pattern.compile("href=\"(/companies\\?[^\"]*after=[^\"]+)\"");

    private final Visitor visitor;
    private String next = "/companies";

    LaterPages(Visitor visitor) {
        this.visitor = visitor;
    }

    HttpResponse<String> ask(long turn) throws IOException, InterruptedException {
        HttpResponse<String> page = visitor.get(next);
        Matcher further = NEXT.matcher(page.body());
        next = further.find() ? further.group(1).replace("&amp;", "&") : "/companies";
        return page;
    }
}
