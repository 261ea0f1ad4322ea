package org.zarpe.diagnosis.web;

import java.util.List;
import org.zarpe.diagnosis.domain.Progress;

/** The items of one dimension. */
public record Section(String id, String name, String meaning, Progress progress, List<AskedItem> items) {}
