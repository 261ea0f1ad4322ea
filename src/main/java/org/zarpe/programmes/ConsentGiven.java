package org.zarpe.programmes;

import java.time.LocalDate;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.PersonId;

/** With its application a company agreed that its data are used for the programme. Published inside the transaction that begins the application. */
public record ConsentGiven(CompanyId company, PersonId by, LocalDate day) {}
