package org.zarpe.companies.web;

import java.util.List;
import org.zarpe.companies.CompanyFile;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;

public record ExportFormPage(
        CompanyFile file, EntryForm form, List<Option> modes, List<Option> regular, List<String> countries)
        implements Page {}
