package org.zarpe.shared.web;

/**
 * One entry of the main menu.
 *
 * @param label key of its words
 */
public record MenuItem(String label, String href, String icon) {}
