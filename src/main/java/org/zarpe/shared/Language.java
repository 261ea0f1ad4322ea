package org.zarpe.shared;

import java.util.Locale;

/** The languages the product speaks, Spanish of Mexico first. */
public enum Language {
    ES(Locale.forLanguageTag("es-MX")),
    EN(Locale.forLanguageTag("en"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** "es" or "en". */
    public String tag() {
        return locale.getLanguage();
    }

    public static Language of(Locale locale) {
        return ofTag(locale.getLanguage());
    }

    /** English for "en", Spanish for anything else. */
    public static Language ofTag(String tag) {
        return tag.equals("en") ? EN : ES;
    }
}
