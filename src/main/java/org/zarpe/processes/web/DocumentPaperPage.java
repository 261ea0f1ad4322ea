package org.zarpe.processes.web;

import java.time.LocalDate;
import java.util.List;
import org.zarpe.processes.Standing;
import org.zarpe.processes.domain.ControlledDocument;
import org.zarpe.processes.domain.DocumentVersion;
import org.zarpe.shared.web.Page;

/** A version of a document on paper. @param on the day it was printed */
public record DocumentPaperPage(
        String company,
        ControlledDocument document,
        DocumentVersion version,
        Standing standing,
        String author,
        List<DocumentPage.Asked> asked,
        LocalDate on)
        implements Page {}
