package org.zarpe.companies.web;

import org.zarpe.companies.CompanyFile;
import org.zarpe.shared.web.Page;

public record PersonFormPage(CompanyFile file, EntryForm form) implements Page {}
