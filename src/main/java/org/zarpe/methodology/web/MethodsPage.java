package org.zarpe.methodology.web;

import java.util.List;
import org.zarpe.methodology.Pack;
import org.zarpe.shared.web.Page;

/** The published packs, newest version of each first. */
public record MethodsPage(List<Pack> packs) implements Page {}
