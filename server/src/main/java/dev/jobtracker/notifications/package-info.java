/** What reaches a person who is not looking: reminders and digests by mail, alerts, and the calendar feed. */
@NullMarked
package dev.jobtracker.notifications;

import org.jspecify.annotations.NullMarked;
