/** What a person marks postings with, saved or hidden, and what follows from it. */
@NullMarked
package dev.jobtracker.jobs.marks;

import org.jspecify.annotations.NullMarked;
