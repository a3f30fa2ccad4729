/** PDF: glyphs with positions into lines in reading order. */
@NullMarked
package dev.jobtracker.resumes.document.pdf;

import org.jspecify.annotations.NullMarked;
