package org.zarpe.improvement.web;

import java.util.UUID;
import org.zarpe.companies.CompanyId;

/**
 * What lets forms of the company wait in somebody's browser while there is no line.
 *
 * @param secret of the writer, to encrypt them with
 */
public record Waits(UUID writer, String secret, CompanyId company) {}
