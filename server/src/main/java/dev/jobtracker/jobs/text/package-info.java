/** What becomes of a posting's texts: safe HTML, plain text, words to search for, and marks where they were found. */
@NullMarked
package dev.jobtracker.jobs.text;

import org.jspecify.annotations.NullMarked;
