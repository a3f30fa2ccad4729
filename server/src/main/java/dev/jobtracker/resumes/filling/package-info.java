/** Fields of a résumé as a chat model finds them: each held against the text, beside what was read without it. */
@NullMarked
package dev.jobtracker.resumes.filling;

import org.jspecify.annotations.NullMarked;
