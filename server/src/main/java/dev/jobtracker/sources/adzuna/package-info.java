/** Adzuna, which collects postings in nineteen countries. */
@NullMarked
package dev.jobtracker.sources.adzuna;

import org.jspecify.annotations.NullMarked;
