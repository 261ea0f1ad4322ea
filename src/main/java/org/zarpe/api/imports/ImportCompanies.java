package org.zarpe.api.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.zarpe.api.wire.Declined;
import org.zarpe.api.wire.Unreadable;
import org.zarpe.api.wire.WireMapper;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.RegisterCompanies;
import org.zarpe.diagnosis.RecordAnswers;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.programmes.RecordEnrolments;
import org.zarpe.results.RecordManyResults;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.words.Words;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Takes an import in one transaction: what cannot be kept as asked leaves no trace. */
@Component
class ImportCompanies {

    private static final int TOGETHER = 200;

    private final RegisterCompanies companies;
    private final RecordEnrolments enrolments;
    private final RecordAnswers answers;
    private final RecordManyResults results;
    private final TransactionOperations transactions;
    private final WireMapper mapper;

    ImportCompanies(
            RegisterCompanies companies,
            RecordEnrolments enrolments,
            RecordAnswers answers,
            RecordManyResults results,
            TransactionOperations transactions,
            WireMapper mapper) {
        this.companies = companies;
        this.enrolments = enrolments;
        this.answers = answers;
        this.results = results;
        this.transactions = transactions;
        this.mapper = mapper;
    }

    /** @param rows read from the request as they are asked for */
    ImportReport take(Actor director, Iterator<JsonNode> rows, ImportMode mode, Words words) {
        director.must(Permission.IMPORT_COMPANIES);
        return Objects.requireNonNull(transactions.execute(begun -> {
            Taking taking = new Taking(director, new ImportFaults(words));
            while (rows.hasNext()) {
                taking.next(rows);
            }
            boolean kept = mode == ImportMode.PER_ROW || mode == ImportMode.ALL_OR_NOTHING && taking.faults.none();
            if (!kept) {
                begun.setRollbackOnly();
            }
            return taking.report(mode, kept);
        }));
    }

    private record Row(CompanyId id, ImportCompany content, String place) {}

    private final class Taking {
        private final Actor director;
        private final ImportFaults faults;
        private final Set<CompanyId> seen = new HashSet<>();
        private ImportReport.Counts counts = ImportReport.Counts.none();
        private int place;
        private int refused;
        private int known;

        Taking(Actor director, ImportFaults faults) {
            this.director = director;
            this.faults = faults;
        }

        /** The next few hundred: one look for those that are there, one statement a table for those that are not. */
        void next(Iterator<JsonNode> rows) {
            List<Row> some = new ArrayList<>();
            for (int taken = 0; taken < TOGETHER && rows.hasNext(); taken++) {
                read(rows.next(), some);
            }
            Set<CompanyId> there =
                    companies.known(director, some.stream().map(Row::id).collect(Collectors.toSet()));
            ImportPile pile = new ImportPile(director, faults, companies, enrolments, answers, results);
            for (Row row : some) {
                if (there.contains(row.id())) {
                    known++;
                } else {
                    pile.add(row.id(), row.content(), row.place());
                }
            }
            pile.keep();
            counts = counts.and(pile.counts());
            refused += pile.refused();
        }

        private void read(JsonNode written, List<Row> into) {
            String where = "/companies/" + place++;
            try {
                ImportCompany content = mapper.json().treeToValue(written, ImportCompany.class);
                CompanyId id = new CompanyId(content.id() == null ? Ids.next() : content.id());
                if (seen.add(id)) {
                    into.add(new Row(id, content, where));
                } else {
                    refuse(where, List.of(Refusal.at("id", "id-twice")));
                }
            } catch (JacksonException unreadable) {
                refuse(where, Unreadable.declined(unreadable).reasons());
            }
        }

        private void refuse(String where, List<Refusal> reasons) {
            refused++;
            faults.add(where, reasons);
        }

        ImportReport report(ImportMode mode, boolean kept) {
            return new ImportReport(mode, kept, counts, refused, known, faults.told(), faults.further());
        }
    }

    /** For a body that breaks off: nothing of it was kept. */
    static Declined broken(JacksonException wrong) {
        return Unreadable.declined(wrong);
    }
}
