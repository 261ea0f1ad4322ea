package org.zarpe.site.web;

import org.zarpe.shared.web.Page;

/** @param minutes until the next try, rounded up */
public record TooManyPage(long minutes) implements Page {}
