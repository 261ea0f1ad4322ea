package org.zarpe.privacy.web;

import org.zarpe.identity.Actor;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/** The same for an account. */
public record AccountAnonymisationPage(Actor subject, Typed form) implements Page {}
