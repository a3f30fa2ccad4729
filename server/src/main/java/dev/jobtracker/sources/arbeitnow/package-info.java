/** Arbeitnow, a job board for Germany and around. */
@NullMarked
package dev.jobtracker.sources.arbeitnow;

import org.jspecify.annotations.NullMarked;
