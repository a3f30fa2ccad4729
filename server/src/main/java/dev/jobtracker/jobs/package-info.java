/** The catalog: postings, their text search, and how long they stay. */
@NullMarked
package dev.jobtracker.jobs;

import org.jspecify.annotations.NullMarked;
