package org.zarpe.mail;

/**
 * A letter in plain text.
 *
 * @param demo whether it goes to an invented person: such a mail never leaves the machine, and anybody who sees the demonstration may read it
 */
public record Mail(String to, String subject, String text, boolean demo) {}
