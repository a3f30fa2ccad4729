/** Reading files that strangers made, in a process of its own that may fail without harm. */
@NullMarked
package dev.jobtracker.resumes.reading;

import org.jspecify.annotations.NullMarked;
