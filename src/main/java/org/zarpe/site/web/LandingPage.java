package org.zarpe.site.web;

import java.util.List;
import org.zarpe.programmes.OpenCalls;
import org.zarpe.shared.web.Page;

/** What somebody sees who is not signed in: what this is, and the calls that are open. */
public record LandingPage(List<OpenCalls.OpenCall> calls) implements Page {}
