package org.zarpe.api.web;

import org.zarpe.shared.web.Page;

/** @param sentence as a person reads it, with dots where it names something */
public record ProblemPage(String code, String sentence) implements Page {}
