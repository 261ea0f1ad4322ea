package org.zarpe.processes.web;

import java.util.List;
import org.zarpe.companies.CompanyFile;
import org.zarpe.processes.Standing;
import org.zarpe.shared.charts.FlowMap;
import org.zarpe.shared.web.Page;

/**
 * The management system of a company: its map, and its documents.
 *
 * @param enrolled false where the company is in no programme
 * @param more whether the method has key processes that the company has not taken
 * @param lines the processes in use
 * @param aside those set aside
 */
public record ProcessesPage(
        CompanyFile file,
        boolean enrolled,
        boolean mayKeep,
        boolean more,
        FlowMap map,
        List<ProcessLine> lines,
        List<ProcessLine> aside,
        List<DocumentLine> documents)
        implements Page {

    static ProcessesPage empty(CompanyFile file) {
        return new ProcessesPage(file, false, false, false, new FlowMap(List.of()), List.of(), List.of(), List.of());
    }

    public boolean isBlank() {
        return lines.isEmpty() && aside.isEmpty() && documents.isEmpty();
    }

    public String tab() {
        return Addresses.tab(file.company().id());
    }

    public String documentsAddress() {
        return Addresses.documents(file.company().id());
    }

    public long inForce() {
        return documents.stream()
                .filter(one -> one.standing() == Standing.EFFECTIVE)
                .count();
    }

    /** Processes that nobody has written down yet. */
    public long unwritten() {
        return lines.stream().filter(line -> line.documents().isEmpty()).count();
    }

    public List<DocumentLine> awaiting() {
        return documents.stream().filter(DocumentLine::awaitsMe).toList();
    }

    public List<DocumentLine> due() {
        return documents.stream().filter(DocumentLine::due).toList();
    }
}
