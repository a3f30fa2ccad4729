/** Whether postings that somebody needs are still there. */
@NullMarked
package dev.jobtracker.jobs.liveness;

import org.jspecify.annotations.NullMarked;
