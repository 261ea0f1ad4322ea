package org.zarpe.companies.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyFile;
import org.zarpe.shared.web.Page;

/** @param chapters of the Harmonized System, to find the first two figures of a code */
public record ProductFormPage(CompanyFile file, EntryForm form, List<Chapter> chapters) implements Page {

    /** The chapter that the code in the form belongs to, as far as it is typed. */
    public @Nullable Chapter chapter() {
        String typed = form.typed().value("hsCode").strip();
        return chapters.stream()
                .filter(chapter -> typed.startsWith(chapter.code()))
                .findFirst()
                .orElse(null);
    }

    public record Chapter(String code, String title) {}
}
