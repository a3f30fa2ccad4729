/** How postings are found and read, with each engine's own full-text search. */
@NullMarked
package dev.jobtracker.jobs.search;

import org.jspecify.annotations.NullMarked;
