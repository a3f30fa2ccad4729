/** Files that are text already: plain, Markdown and HTML. */
@NullMarked
package dev.jobtracker.resumes.document.plain;

import org.jspecify.annotations.NullMarked;
