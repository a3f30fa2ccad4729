/** The vectors of postings and résumés: made in the background, kept with their model's name, searched by likeness. */
@NullMarked
package dev.jobtracker.matching.vectors;

import org.jspecify.annotations.NullMarked;
