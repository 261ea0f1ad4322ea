package org.zarpe.reviews.web;

import java.util.List;
import org.zarpe.shared.web.Page;

/** What became of one answer of a checklist. @param sections how far each is */
public record AnsweredPart(ChecklistPage.Item item, int answered, int total, List<Progress> sections) implements Page {

    public record Progress(String id, int answered, int total) {}
}
