package org.zarpe.cases.web;

import org.jspecify.annotations.Nullable;
import org.zarpe.shared.web.Page;

/** When and where the assessor comes. @param second who scores a sample, by name; null while nobody does */
public record VisitPage(
        Sheet sheet,
        boolean possible,
        @Nullable String first,
        @Nullable String second) implements Page {}
