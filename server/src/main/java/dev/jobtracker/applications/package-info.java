/** The pipeline: every attempt at a job, what became of it and when, and what a person keeps about it. */
@NullMarked
package dev.jobtracker.applications;

import org.jspecify.annotations.NullMarked;
