package org.zarpe.cases.web;

import java.util.List;

/**
 * How far a case is, on each of its pages.
 *
 * @param current the station it is at, from 1
 * @param turn whose turn it is, in words
 * @param yours whether it is the reader's
 * @param isAtFindings whether the reader is to answer findings, or to look at them again: nothing comes before that
 */
public record AssessmentStanding(
        List<String> stations, int current, String turn, boolean yours, boolean isAtFindings) {}
