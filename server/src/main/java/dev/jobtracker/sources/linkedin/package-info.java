/** LinkedIn's postings, as Fantastic.jobs gathers them and sells them through RapidAPI. */
@NullMarked
package dev.jobtracker.sources.linkedin;

import org.jspecify.annotations.NullMarked;
