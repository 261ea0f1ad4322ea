package org.zarpe.privacy.domain;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** What somebody is called who became unknown: the same wherever the name stood, and nothing leads back from it. */
public final class Pseudonym {

    private static final String OPENING = "Persona retirada ";
    /** Without those that are taken for each other when read aloud or copied by hand. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 6;
    private static final SecureRandom CHANCE = new SecureRandom();

    private Pseudonym() {}

    public static String next() {
        return CHANCE.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(place -> LETTERS.substring(place, place + 1))
                .collect(Collectors.joining("", OPENING, ""));
    }

    public static boolean is(String name) {
        return name.startsWith(OPENING);
    }
}
