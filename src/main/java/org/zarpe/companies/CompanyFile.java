package org.zarpe.companies;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The frame of every page of a company file: identity, stage and tabs. Drawn by {@code companies/file.jte}. */
public record CompanyFile(
        CompanyProfile company, @Nullable Standing standing, List<CompanyFileTab> tabs, String current) {

    public String address(CompanyFileTab tab) {
        return tab.key().isEmpty() ? "/companies/" + company.id() : "/companies/" + company.id() + "/" + tab.key();
    }

    /** Opens the file at a tab for an actor who may see it. */
    public interface Cabinet {
        CompanyFile open(org.zarpe.identity.Actor actor, CompanyId company, String tab);
    }
}
