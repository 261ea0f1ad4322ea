package org.zarpe.audit;

import org.zarpe.identity.OperatorId;

/**
 * The trail of an operator was sealed up to here.
 *
 * @param size number of entries under the checkpoint
 * @param note signed, to be kept where the one who runs the server cannot reach it
 */
public record CheckpointSealed(OperatorId operator, long size, String note) {}
