package org.zarpe.companies;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.identity.Actor;

/** Reading many companies part by part, however many there are. */
public interface CompanyShelves {

    /** Those the actor may see and the filter lets through, its words in the name, by name; the next ones after a place. */
    List<CompanyProfile> after(Actor actor, Filter filter, @Nullable Place last, int most);

    /** The same, its words in name, activity or town, in the order asked for; the next ones after a company. */
    List<CompanyProfile> leaf(Actor actor, Filter filter, CompanyOrder order, @Nullable CompanyId last, int most);

    /** Those the actor may see, country by country. */
    List<Count> count(Actor actor);

    /**
     * @param country ISO 3166-1 alpha-2
     * @param illustrative how many of all are invented
     */
    record Count(String country, int all, int illustrative) {}

    /**
     * @param words case aside; "" for any
     * @param country ISO 3166-1 alpha-2; "" for any
     * @param stage id of one of the places where companies stand; "" for any
     */
    record Filter(String words, String country, String stage) {
        public static final Filter NONE = new Filter("", "", "");
    }

    /** @param name in lower case, as the list is sorted */
    record Place(String name, UUID id) {}
}
