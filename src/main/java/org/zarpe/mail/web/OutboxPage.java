package org.zarpe.mail.web;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zarpe.mail.Outbox.Kept;
import org.zarpe.shared.web.Page;

/** The mails of the demonstration, the latest first. */
public record OutboxPage(List<Kept> mails, ZoneId zone) implements Page {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    /** A part of a mail's text: words, or an address of this product to follow. */
    public record Piece(String text, boolean isLink) {
        public String path() {
            URI address = URI.create(text);
            return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
        }
    }

    public List<Piece> pieces(Kept kept) {
        String text = kept.mail().text();
        List<Piece> pieces = new ArrayList<>();
        Matcher link = LINK.matcher(text);
        int done = 0;
        while (link.find()) {
            pieces.add(new Piece(text.substring(done, link.start()), false));
            pieces.add(new Piece(link.group(), true));
            done = link.end();
        }
        pieces.add(new Piece(text.substring(done), false));
        return pieces;
    }

    public String time(Instant when) {
        return DateTimeFormatter.ofPattern("HH:mm").format(when.atZone(zone));
    }
}
