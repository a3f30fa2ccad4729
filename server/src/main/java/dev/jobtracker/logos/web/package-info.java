/** Serves logos. */
@NullMarked
package dev.jobtracker.logos.web;

import org.jspecify.annotations.NullMarked;
