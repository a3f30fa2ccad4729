package dev.jobtracker.notifications.person;

import java.time.ZoneId;
import java.util.Locale;

/**
 * How a person wants to be written to.
 *
 * @param digest whether mails are wanted at all
 * @param zone where their days begin
 */
public record Wishes(boolean digest, ZoneId zone, Locale locale) {}
