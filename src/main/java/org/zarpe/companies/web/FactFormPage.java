package org.zarpe.companies.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.FactKind;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;

/** @param former the figure that is corrected, in words; null for a new one */
public record FactFormPage(
        CompanyFile file,
        EntryForm form,
        FactKind kind,
        List<Option> missing,
        @Nullable String former) implements Page {}
