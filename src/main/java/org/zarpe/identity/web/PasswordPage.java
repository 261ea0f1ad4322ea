package org.zarpe.identity.web;

import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/** @param mail for the browser's own store of passwords */
public record PasswordPage(String mail, Typed typed) implements Page {}
