/** Reasons in a chat model's words: from exactly the facts that were found here, and held against them. */
@NullMarked
package dev.jobtracker.matching.written;

import org.jspecify.annotations.NullMarked;
