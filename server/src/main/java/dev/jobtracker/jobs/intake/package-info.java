/** How postings come into the catalog: cleaned, compared with what is there, and stored in batches. */
@NullMarked
package dev.jobtracker.jobs.intake;

import org.jspecify.annotations.NullMarked;
