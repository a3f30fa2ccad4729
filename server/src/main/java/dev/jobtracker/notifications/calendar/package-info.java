/** The interviews and reminders of a person as a calendar that programs subscribe to (RFC 5545). */
@NullMarked
package dev.jobtracker.notifications.calendar;

import org.jspecify.annotations.NullMarked;
