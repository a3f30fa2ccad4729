/** From the lines of a document to the fields of a résumé: by headings, dates and words that give a part away. */
@NullMarked
package dev.jobtracker.resumes.fields;

import org.jspecify.annotations.NullMarked;
