package org.zarpe.mail;

import java.time.Instant;

/** A letter that could not be handed to the mail server for a day. */
public record Undelivered(String recipient, Instant written) {}
