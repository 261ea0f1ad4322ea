package org.zarpe.api.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.zarpe.api.document.ApiDocument;
import org.zarpe.api.document.ApiOperation;
import org.zarpe.api.domain.Area;
import org.zarpe.shared.web.Page;

/** The API on a page: what it offers in each area, and what its bodies hold. */
public record ReferencePage(List<Part> parts, List<BodyOutline> bodies) implements Page {

    /** Operations stand in the first of their areas. */
    public record Part(Area area, List<Offer> offers) {}

    /** @param grants as a token names them */
    public record Offer(ApiOperation operation, String grants, String sent, String given) {}

    static ReferencePage of(ApiDocument.Reference reference) {
        List<Part> parts = Arrays.stream(Area.values())
                .map(area -> new Part(area, offers(reference.operations(), area)))
                .filter(part -> !part.offers().isEmpty())
                .toList();
        return new ReferencePage(
                parts,
                reference.schemas().entrySet().stream()
                        .map(schema -> BodyOutline.of(schema.getKey(), schema.getValue()))
                        .toList());
    }

    private static List<Offer> offers(List<ApiOperation> operations, Area area) {
        return operations.stream()
                .filter(operation -> operation.areas().getFirst() == area)
                .map(operation -> new Offer(
                        operation,
                        String.join(
                                ", ",
                                operation.grants().stream()
                                        .map(Object::toString)
                                        .toList()),
                        said(operation.sent()),
                        said(operation.given())))
                .toList();
    }

    private static String said(@org.jspecify.annotations.Nullable Map<String, Object> schema) {
        return schema == null ? "" : BodyOutline.kind(schema);
    }
}
