/** Snapshots from disk into the catalog. */
@NullMarked
package dev.jobtracker.jobs.imports;

import org.jspecify.annotations.NullMarked;
