package org.zarpe.processes.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyFile;
import org.zarpe.methodology.KeyProcess;
import org.zarpe.processes.domain.CompanyProcess;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Page;

/**
 * A process of a company.
 *
 * @param key what the method says of it, null for one of the company's own
 * @param before what feeds it, as links
 * @param after what it feeds
 */
public record ProcessPage(
        CompanyFile file,
        boolean mayKeep,
        CompanyProcess process,
        @Nullable KeyProcess key,
        List<Neighbour> before,
        List<Neighbour> after,
        List<DocumentLine> documents)
        implements Page {

    public record Neighbour(Text name, String href) {}

    public String tab() {
        return Addresses.tab(file.company().id());
    }

    public String address() {
        return Addresses.process(file.company().id(), process.id());
    }

    public String newDocument() {
        return Addresses.documents(file.company().id()) + "/new?process=" + process.id();
    }
}
