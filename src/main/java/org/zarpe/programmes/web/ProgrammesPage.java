package org.zarpe.programmes.web;

import java.util.List;
import org.zarpe.programmes.queries.ProgrammeShelf.Shelved;
import org.zarpe.shared.web.Page;

public record ProgrammesPage(List<Shelved> programmes) implements Page {}
