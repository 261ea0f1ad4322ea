package org.zarpe.api.web;

import java.util.Arrays;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;
import org.zarpe.shared.Language;
import org.zarpe.shared.words.Dictionary;

/** The sentence of a kind of problem, without the particular thing it is about. */
@Component
class ProblemWords {

    private static final int MOST_ARGUMENTS = 5;
    private static final String SOMETHING = "…";

    private final Dictionary dictionary;

    ProblemWords(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    String sentence(String code, Language language) {
        String key = "refusal." + code;
        if (!dictionary.keys(language).contains(key)) {
            throw new NoSuchElementException("no problem " + code);
        }
        try {
            return dictionary.in(language).of(key, some(SOMETHING));
        } catch (IllegalArgumentException countsSomething) {
            return dictionary.in(language).of(key, some(2));
        }
    }

    private static Object[] some(Object what) {
        Object[] arguments = new Object[MOST_ARGUMENTS];
        Arrays.fill(arguments, what);
        return arguments;
    }
}
