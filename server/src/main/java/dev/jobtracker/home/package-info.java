/** What deserves a person's attention today, put together from all that the other modules know. */
@NullMarked
package dev.jobtracker.home;

import org.jspecify.annotations.NullMarked;
