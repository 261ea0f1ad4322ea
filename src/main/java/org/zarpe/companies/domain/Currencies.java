package org.zarpe.companies.domain;

import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Currency codes of ISO 4217. */
final class Currencies {

    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private Currencies() {}

    static boolean has(String code) {
        return CODES.contains(code);
    }

    static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT);
    }
}
