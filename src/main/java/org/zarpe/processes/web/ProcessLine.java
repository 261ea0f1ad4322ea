package org.zarpe.processes.web;

import java.util.List;
import java.util.UUID;
import org.zarpe.shared.Text;

/**
 * A process in the table below its picture.
 *
 * @param from names of the processes that feed it
 * @param to names of the processes it feeds
 */
public record ProcessLine(
        UUID id, String href, Text name, Text owner, List<Text> from, List<Text> to, List<DocumentLine> documents) {}
