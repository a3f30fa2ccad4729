/**
 * The catalog: postings, their text search, and how long they stay. Postings of several sources become one answer
 * without duplicates in {@link dev.jobtracker.jobs.PostingMerge}.
 */
@NullMarked
package dev.jobtracker.jobs;

import org.jspecify.annotations.NullMarked;
