/**
 * Indeed, through the Publisher API it no longer opens to newcomers, or through a source that collects its postings.
 */
@NullMarked
package dev.jobtracker.sources.indeed;

import org.jspecify.annotations.NullMarked;
