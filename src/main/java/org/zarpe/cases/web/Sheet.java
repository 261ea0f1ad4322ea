package org.zarpe.cases.web;

import java.util.List;
import org.zarpe.cases.CaseId;
import org.zarpe.companies.CompanyFile;
import org.zarpe.shared.web.Typed;

/**
 * What each form of a case has.
 *
 * @param seen how many events the one who fills it in has seen
 * @param since what happened after the form was made; empty where nothing did
 */
public record Sheet(CompanyFile file, CaseId id, long seen, Typed typed, List<Told> since) {

    public String address() {
        return Addresses.of(file.company().id());
    }

    public String address(String page) {
        return Addresses.of(file.company().id(), page);
    }
}
