package org.zarpe.companies.web;

import java.util.List;
import org.zarpe.companies.CompanyFile;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;

public record EstablishmentFormPage(CompanyFile file, EntryForm form, List<Option> kinds, List<String> countries)
        implements Page {}
