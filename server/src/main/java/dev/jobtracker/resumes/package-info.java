/** Résumés: the file a person gives, its text, and what was read from it. */
@NullMarked
package dev.jobtracker.resumes;

import org.jspecify.annotations.NullMarked;
