package org.zarpe.privacy.application;

import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.shared.Language;

/** The part of a whole file that people read: a PDF, made by whoever can draw. */
public interface Summary {
    byte[] pdf(Actor actor, CompanyId company, Language language);
}
