package org.zarpe.companies.domain;

/** The people of companies. */
public interface Team extends Entries<Member> {}
