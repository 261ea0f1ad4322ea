package org.zarpe.certificates.web;

import java.util.Arrays;
import java.util.List;
import org.zarpe.certificates.Shown;
import org.zarpe.certificates.queries.CertificateShelf.Held;
import org.zarpe.companies.CompanyFile;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/** What everybody may see of a certificate, to choose. */
public record ShowingPage(CompanyFile file, Held held, Typed typed, long version, List<Difference> differences)
        implements Page {

    public String number() {
        return held.certificate().content().number();
    }

    public String back() {
        return "/companies/" + file.company().id() + "/certificate";
    }

    public String action() {
        return back() + "/" + number() + "/showing";
    }

    public List<Shown> things() {
        return Arrays.asList(Shown.values());
    }

    public String field(Shown shown) {
        return HolderController.field(shown);
    }
}
