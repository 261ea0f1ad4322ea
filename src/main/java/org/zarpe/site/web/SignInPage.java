package org.zarpe.site.web;

import java.util.List;
import org.zarpe.identity.DemoSignIn;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/** @param failed true after a wrong mail or password */
public record SignInPage(boolean failed, Typed typed, List<DemoSignIn> demo) implements Page {}
