package org.zarpe.companies;

import org.jspecify.annotations.Nullable;
import org.zarpe.shared.Language;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;

/**
 * Who a company is, in a few words.
 *
 * @param founded as precise as it is known, null when not recorded
 * @param illustrative true for companies invented for the demonstration
 */
public record CompanyProfile(
        CompanyId id,
        String name,
        Text activity,
        @Nullable PartialDate founded,
        String town,
        String country,
        boolean illustrative,
        long version) {

    /** A name is never translated; companies are of places where Spanish is spoken, and screen readers say it so. */
    public String nameLanguage() {
        return Language.ES.tag();
    }
}
