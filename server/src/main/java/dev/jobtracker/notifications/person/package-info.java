/** How a person is written to: in which language, for which time zone, and under which secret links. */
@NullMarked
package dev.jobtracker.notifications.person;

import org.jspecify.annotations.NullMarked;
