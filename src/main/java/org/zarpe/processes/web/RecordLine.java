package org.zarpe.processes.web;

import org.zarpe.processes.domain.FiledRecord;

/**
 * A record in a list.
 *
 * @param who filed it
 * @param address of it
 */
public record RecordLine(FiledRecord filed, String who, String address) {}
