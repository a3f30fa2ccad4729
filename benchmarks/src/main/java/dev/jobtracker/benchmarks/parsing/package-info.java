/**
 * How well résumés are read: invented people in many layouts, some of which nobody looked at while the reader was
 * written.
 */
@NullMarked
package dev.jobtracker.benchmarks.parsing;

import org.jspecify.annotations.NullMarked;
