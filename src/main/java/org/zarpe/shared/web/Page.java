package org.zarpe.shared.web;

/**
 * A page or a part of one: a record with all its template needs. {@code org.zarpe.companies.web.ProfilePage} is drawn by {@code companies/profile.jte},
 * {@code org.zarpe.companies.web.FactsPart} by {@code companies/part/facts.jte}.
 */
public interface Page {}
