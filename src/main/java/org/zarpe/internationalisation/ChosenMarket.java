package org.zarpe.internationalisation;

import java.time.Instant;
import java.time.LocalDate;
import org.zarpe.identity.PersonId;
import org.zarpe.shared.Text;

/**
 * The market that the company's manager chose.
 *
 * @param market as it was prepared when she chose it
 * @param why in her words
 */
public record ChosenMarket(MarketCase market, Text why, PersonId by, LocalDate day, Instant at) {}
