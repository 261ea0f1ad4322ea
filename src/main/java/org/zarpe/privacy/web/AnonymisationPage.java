package org.zarpe.privacy.web;

import org.zarpe.companies.CompanyFile;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/** Says what goes and what stays before somebody of a company becomes unknown. */
public record AnonymisationPage(CompanyFile file, String action, String name, Typed form) implements Page {}
