package org.zarpe.companies;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.shared.Text;

/** The frame of every page of a company file: identity, stage and tabs. Drawn by {@code companies/file.jte}. */
public record CompanyFile(
        CompanyProfile company, @Nullable Standing standing, List<CompanyFileTab> tabs, String current) {

    public String address(CompanyFileTab tab) {
        return tab.key().isEmpty() ? "/companies/" + company.id() : "/companies/" + company.id() + "/" + tab.key();
    }

    /** The tabs by where they stand, as they follow each other. */
    public Map<CompanyFilePart, List<CompanyFileTab>> parts() {
        return tabs.stream()
                .collect(Collectors.groupingBy(
                        CompanyFileTab::part, () -> new EnumMap<>(CompanyFilePart.class), Collectors.toList()));
    }

    /** Those that stand together with the one that is open, itself among them. */
    public List<CompanyFileTab> beside() {
        return parts().values().stream()
                .filter(together -> together.stream().anyMatch(this::isOpen))
                .findFirst()
                .orElse(List.of());
    }

    public boolean isOpen(CompanyFileTab tab) {
        return tab.key().equals(current);
    }

    /** What the method calls this part of the file; null where it goes by its usual name. */
    public @Nullable Text nameOf(CompanyFileTab tab) {
        return standing == null || tab.section() == null
                ? null
                : standing.names().get(tab.section());
    }

    /** The same for the part that is open. */
    public @Nullable Text name() {
        return tabs.stream().filter(this::isOpen).findFirst().map(this::nameOf).orElse(null);
    }

    /** Opens the file at a tab for an actor who may see it. A tab that the company's method does not use is not there: NoSuchElementException. */
    public interface Cabinet {
        CompanyFile open(Actor actor, CompanyId company, String tab);

        /** For a form: whoever may not send it does not get it either. */
        CompanyFile open(Actor actor, CompanyId company, String tab, Permission permission);
    }
}
