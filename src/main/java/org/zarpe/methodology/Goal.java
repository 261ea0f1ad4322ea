package org.zarpe.methodology;

import org.zarpe.shared.Text;

/**
 * What the requirements of the method are met for.
 *
 * @param name short, such as "Accreditation"
 * @param rule id of the named rule that says whether a company is ready for it
 */
public record Goal(Text name, String rule) {}
