/** Files of many types into one form: the lines of their text as a person reads them. */
@NullMarked
package dev.jobtracker.resumes.document;

import org.jspecify.annotations.NullMarked;
