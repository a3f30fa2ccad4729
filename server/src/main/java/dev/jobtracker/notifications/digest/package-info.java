/** One mail a day, at most, with what is due: reminders, interviews, and what saved searches found. */
@NullMarked
package dev.jobtracker.notifications.digest;

import org.jspecify.annotations.NullMarked;
