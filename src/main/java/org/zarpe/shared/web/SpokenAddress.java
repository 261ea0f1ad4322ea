package org.zarpe.shared.web;

import java.util.Optional;
import org.zarpe.shared.Language;

/** Addresses that say their language themselves, so that they can be printed and sent without a cookie: the same page under another first word. */
public final class SpokenAddress {

    private static final String ENGLISH = "/register";
    private static final String SPANISH = "/registro";

    private SpokenAddress() {}

    /** Where the public register begins for whoever reads this language. */
    public static String register(Language language) {
        return language == Language.ES ? SPANISH : ENGLISH;
    }

    static Optional<Language> languageOf(String path) {
        if (lies(path, ENGLISH)) {
            return Optional.of(Language.EN);
        }
        return lies(path, SPANISH) ? Optional.of(Language.ES) : Optional.empty();
    }

    /** The same page in the other language. */
    static Optional<String> elsewise(String path) {
        if (lies(path, ENGLISH)) {
            return Optional.of(SPANISH + path.substring(ENGLISH.length()));
        }
        return lies(path, SPANISH) ? Optional.of(ENGLISH + path.substring(SPANISH.length())) : Optional.empty();
    }

    private static boolean lies(String path, String root) {
        return path.equals(root) || path.startsWith(root + "/");
    }
}
