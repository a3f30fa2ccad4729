/** The work that keeps the catalog up to date: fetching feeds, importing files, clearing out; each run on record. */
@NullMarked
package dev.jobtracker.jobs.runs;

import org.jspecify.annotations.NullMarked;
