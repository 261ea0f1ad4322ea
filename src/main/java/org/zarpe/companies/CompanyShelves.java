package org.zarpe.companies;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.identity.Actor;

/** Reading many companies part by part, however many there are. */
public interface CompanyShelves {

    /** Those the actor may see and the filter lets through, by name; the next ones after a place. */
    List<CompanyProfile> after(Actor actor, Filter filter, @Nullable Place last, int most);

    /** Those the actor may see whose name, activity or town says the words, in the order asked for; the next ones after a company. */
    List<CompanyProfile> leaf(Actor actor, String words, CompanyOrder order, @Nullable CompanyId last, int most);

    Count count(Actor actor);

    /** @param illustrative how many of all are invented */
    record Count(int all, int illustrative) {}

    /**
     * @param words part of the name, case aside; "" for any
     * @param country ISO 3166-1 alpha-2; "" for any
     */
    record Filter(String words, String country) {}

    /** @param name in lower case, as the list is sorted */
    record Place(String name, UUID id) {}
}
