/**
 * The Swedish public employment service's job postings: JobSearch is asked live, JobStream tells all that is open and
 * what changes. What both tell is one source, {@code jobtech}.
 */
@NullMarked
@org.springframework.modulith.NamedInterface("jobtech")
package dev.jobtracker.sources.jobtech;

import org.jspecify.annotations.NullMarked;
