package org.zarpe.programmes.web;

import java.util.List;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;

/** @param packs the published methods to choose from */
public record ProgrammeFormPage(PlanForm form, List<Option> packs) implements Page {}
