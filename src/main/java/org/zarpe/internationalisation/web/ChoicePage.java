package org.zarpe.internationalisation.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyFile;
import org.zarpe.internationalisation.web.MarketsPage.OptionCard;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/**
 * The last step before the manager chooses.
 *
 * @param id of the choice to be made
 * @param current country of the market chosen before, null the first time
 */
public record ChoicePage(
        CompanyFile file,
        UUID id,
        long version,
        OptionCard card,
        @Nullable String current,
        Typed form,
        List<Difference> differences)
        implements Page {

    public String address() {
        return "/companies/" + file.company().id() + "/markets";
    }

    public String action() {
        return address() + "/options/" + card.option().id() + "/choice";
    }
}
