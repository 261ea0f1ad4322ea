package org.zarpe.companies.web;

import java.util.Map;
import java.util.UUID;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Ids;
import org.zarpe.shared.words.WrittenFields;

/** Where the parts of a company file are. */
final class Addresses {

    private Addresses() {}

    static String of(UUID company, String part) {
        return "/companies/" + company + "/" + part;
    }

    /** The id made with the form; one that was lost on the way is made anew. */
    static UUID idIn(Map<String, String> written) {
        return new WrittenFields(written, new Faults()).id("id").orElseGet(Ids::next);
    }
}
