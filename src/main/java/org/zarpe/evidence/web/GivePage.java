package org.zarpe.evidence.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyFile;
import org.zarpe.evidence.EvidenceKind;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Tab;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Words;

/**
 * Handing evidence in.
 *
 * @param kinds each with the address of its form
 * @param request what is answered, null where it is given unasked
 * @param asked the words of the question, empty where there is none
 * @param records of the product, to choose from
 */
public record GivePage(
        CompanyFile file,
        UUID id,
        EvidenceKind kind,
        List<Tab> kinds,
        @Nullable UUID request,
        String asked,
        List<Option> requirements,
        List<Sort> records,
        List<Option> recognitions,
        Typed typed)
        implements Page {

    /** Records of one sort. */
    public record Sort(String name, List<Option> records) {}

    public String address() {
        return Addresses.shelf(file.company().id());
    }

    public String kindKey() {
        return Words.kebab(kind);
    }

    public boolean takesFile() {
        return kind == EvidenceKind.PHOTO || kind == EvidenceKind.FILE || kind == EvidenceKind.RECOGNITION;
    }

    public boolean isPhoto() {
        return kind == EvidenceKind.PHOTO;
    }

    public boolean hasMore() {
        return typed.has("until") || typed.has("covers-from") || typed.has("covers-until") || typed.has("also");
    }
}
