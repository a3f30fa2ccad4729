/** What becomes of a posting's texts: safe HTML, plain text, words to search for, and marks where they were found. */
@NullMarked
@NamedInterface("text")
package dev.jobtracker.jobs.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
