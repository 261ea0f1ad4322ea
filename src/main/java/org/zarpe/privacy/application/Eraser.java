package org.zarpe.privacy.application;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zarpe.audit.PersonalTraces;
import org.zarpe.privacy.domain.NameColumn;

/** Puts the new name where the old one stands exactly, in the rows within reach and in the trail. Figures and sentences stay. */
@Component
class Eraser {

    private final JdbcClient jdbc;
    private final PersonalTraces traces;

    Eraser(JdbcClient jdbc, PersonalTraces traces) {
        this.jdbc = jdbc;
        this.traces = traces;
    }

    void rename(List<NameColumn> columns, String former, String now) {
        columns.forEach(column -> {
            jdbc.sql(sql(column)).param("former", former).param("now", now).update();
            if (column.many()) {
                traces.blankListed(column.table(), column.column(), former);
            } else {
                traces.blankValue(column.table(), column.column(), former);
            }
        });
    }

    void renameLearner(UUID person, String now) {
        for (NameColumn column : NameColumn.ofLearners()) {
            List<String> formers = jdbc
                    .sql("select distinct name from " + column.table() + " where person_id = ?")
                    .param(person)
                    .query(String.class)
                    .list()
                    .stream()
                    .map(Objects::requireNonNull)
                    .toList();
            jdbc.sql("update " + column.table() + " set name = ? where person_id = ?")
                    .params(now, person)
                    .update();
            formers.forEach(former -> traces.blankValue(column.table(), column.column(), former));
        }
    }

    /** A form that somebody has open with the old name is stale from now on. */
    private static String sql(NameColumn column) {
        String name = column.column();
        return "update " + column.table() + " set " + name + " = "
                + (column.many() ? "array_replace(" + name + ", :former, :now)" : ":now")
                + (column.versioned() ? ", version = version + 1" : "")
                + " where "
                + (column.many() ? ":former = any (" + name + ")" : name + " = :former");
    }
}
