package org.zarpe.processes.domain;

import java.util.List;
import java.util.UUID;

/** What was filed under each form. */
public interface RecordFolder {

    /** The latest work first; those struck out, too. */
    List<FiledRecord> of(UUID document);

    void add(ControlledDocument document, FiledRecord filed);

    /** Somebody who was faster lets it fail, and nothing is kept. */
    void strike(FiledRecord struck);
}
