package org.zarpe.shared.web;

import jakarta.servlet.http.HttpServletRequest;

/** Who is looking and what the menu offers; told by the module that knows sign-in. */
public interface ScreenSource {

    Screen.Visitor visitor(HttpServletRequest request);

    java.util.List<MenuItem> menu(HttpServletRequest request);
}
