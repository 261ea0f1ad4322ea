package org.zarpe.cases.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.web.Page;

/**
 * What became of a photo that was sent by itself.
 *
 * @param photo as the sheet shows it from now on; null where it was refused
 */
public record PhotoPart(VerdictSheet.@Nullable Shown photo, List<Refusal> refusals) implements Page {}
