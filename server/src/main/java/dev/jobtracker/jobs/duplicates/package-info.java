/** Tells whether two postings advertise the same opening, and puts those that do together. */
@NullMarked
@NamedInterface("duplicates")
package dev.jobtracker.jobs.duplicates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
