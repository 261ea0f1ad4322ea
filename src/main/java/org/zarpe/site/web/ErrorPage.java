package org.zarpe.site.web;

import org.zarpe.shared.web.Page;

/** @param kind "not-allowed", "not-found", "too-large", "broken": the last part of its words */
public record ErrorPage(String kind) implements Page {}
