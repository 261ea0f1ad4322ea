package org.zarpe.programmes.web;

import java.util.UUID;
import org.zarpe.shared.web.Page;

public record CallFormPage(PlanForm form, UUID programme) implements Page {}
