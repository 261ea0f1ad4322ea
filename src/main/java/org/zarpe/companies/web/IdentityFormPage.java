package org.zarpe.companies.web;

import java.util.List;
import org.zarpe.companies.CompanyFile;
import org.zarpe.shared.web.Page;

public record IdentityFormPage(CompanyFile file, EntryForm form, List<String> countries) implements Page {}
