package org.zarpe.identity.web;

import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/**
 * @param mail for the browser's own store of passwords
 * @param lent whether somebody else made the password so far
 */
public record PasswordPage(String mail, boolean lent, Typed typed) implements Page {}
