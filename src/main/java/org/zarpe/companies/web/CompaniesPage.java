package org.zarpe.companies.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyProfile;
import org.zarpe.companies.Standing;
import org.zarpe.shared.web.Page;

/**
 * The companies the reader may see.
 *
 * @param words what was looked for, "" for all
 * @param total how many there are without looking for anything
 * @param illustrative how many of these are invented
 */
public record CompaniesPage(List<Card> cards, String words, int total, long illustrative) implements Page {

    /** @param standing null for a company in no programme */
    public record Card(CompanyProfile company, @Nullable Standing standing) {}
}
