package org.zarpe.companies;

import org.jspecify.annotations.Nullable;
import org.zarpe.identity.Permission;

/**
 * A tab of the company file; a module adds its own by a bean of this type.
 *
 * @param key last part of the address /companies/{id}/{key}, "" for the overview, and of its words: {@code companies.tab.<key>} ("overview" for "")
 * @param part with which others it stands together
 * @param order overview 0, profile 10, diagnosis 20, swot 30, markets 40, plan 50, training 60, results 70, accreditation 80
 * @param section the pack section without which the tab is not there; null: always there
 * @param permission without which the tab is not there for a person
 */
public record CompanyFileTab(
        String key,
        CompanyFilePart part,
        int order,
        @Nullable String section,
        Permission permission) {}
