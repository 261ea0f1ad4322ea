package org.zarpe.internationalisation.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.People;
import org.zarpe.shared.Language;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;

/** What the pages of the strategic definition have in common. */
@Component
class Desk {

    private final CompanyFile.Cabinet cabinet;
    private final Dictionary dictionary;
    private final People people;

    Desk(CompanyFile.Cabinet cabinet, Dictionary dictionary, People people) {
        this.cabinet = cabinet;
        this.dictionary = dictionary;
        this.people = people;
    }

    CompanyFile open(Actor actor, UUID company) {
        return cabinet.open(actor, new CompanyId(company), InternationalTabs.MARKETS);
    }

    Words words(Language language) {
        return dictionary.in(language);
    }

    StrategyWording wording(Language language) {
        return new StrategyWording(words(language), people);
    }

    <E extends Enum<E>> List<Option> options(Language language, String prefix, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(value -> new Option(Words.kebab(value), words(language).of(prefix, value)))
                .toList();
    }

    static String address(UUID company) {
        return "/companies/" + company + "/markets";
    }

    /** The identifier a form was made with; one that was tampered with makes a new thing. */
    static UUID id(Typed form, UUID fresh) {
        String typed = Objects.requireNonNullElse(form.value("id"), "");
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException malformed) {
            return fresh;
        }
    }
}
