/** A picture for every company, and never another company's. */
@NullMarked
package dev.jobtracker.logos;

import org.jspecify.annotations.NullMarked;
