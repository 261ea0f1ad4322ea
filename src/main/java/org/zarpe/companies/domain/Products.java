package org.zarpe.companies.domain;

/** What companies offer. */
public interface Products extends Entries<Product> {}
