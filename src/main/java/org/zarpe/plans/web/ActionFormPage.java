package org.zarpe.plans.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyFile;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/**
 * The form of an action.
 *
 * @param version null for a new one
 * @param agreed whether the manager agreed to it: then the change will be seen against it
 * @param chosen requirements already chosen, to keep or to take away
 * @param market what to say of the chosen market; null where the method chooses none
 */
public record ActionFormPage(
        CompanyFile file,
        UUID id,
        @Nullable Long version,
        boolean agreed,
        Typed form,
        List<Option> pillars,
        List<Option> swot,
        List<Option> chosen,
        List<Option> requirements,
        List<Option> resources,
        @Nullable String market,
        List<Difference> differences)
        implements Page {

    public String address() {
        String all = "/companies/" + file.company().id() + "/actions";
        return version == null ? all : all + "/" + id;
    }

    public String back() {
        return version == null ? "/companies/" + file.company().id() + "/plan" : address();
    }
}
