package org.zarpe.processes.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyFile;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Words;

/**
 * A form of a process.
 *
 * @param part what it asks for
 * @param name of the process, null for a new one
 * @param version null for a new one
 * @param owners who may be named in the field of the owner
 * @param others the other processes of the company
 */
public record ProcessFormPage(
        CompanyFile file,
        UUID id,
        ProcessForm.Part part,
        @Nullable Text name,
        @Nullable Long version,
        Typed typed,
        List<String> owners,
        List<Option> others,
        List<Difference> differences)
        implements Page {

    public boolean isNew() {
        return name == null;
    }

    public String partKey() {
        return Words.kebab(part);
    }

    public String back() {
        return isNew()
                ? Addresses.tab(file.company().id())
                : Addresses.process(file.company().id(), id);
    }

    public String action() {
        return isNew() ? back() : back() + "/" + partKey();
    }

    ProcessFormPage beside(List<Difference> differences) {
        return new ProcessFormPage(file, id, part, name, version, typed, owners, others, differences);
    }
}
