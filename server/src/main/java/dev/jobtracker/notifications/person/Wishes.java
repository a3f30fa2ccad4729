package dev.jobtracker.notifications.person;

import dev.jobtracker.profiles.Digest;
import java.time.ZoneId;
import java.util.Locale;

/**
 * How a person wants to be written to.
 *
 * @param zone where their days begin
 */
public record Wishes(Digest digest, ZoneId zone, Locale locale) {}
