package dev.jobtracker.notifications.digest;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When digests leave.
 *
 * @param at the time of day in each person's own zone; after the morning's update, so that its postings are in it
 */
@ConfigurationProperties("jobtracker.digest")
public record DigestSettings(@DefaultValue("08:30") LocalTime at) {}
