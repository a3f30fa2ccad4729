/** Figures over HTTP. */
@NullMarked
package dev.jobtracker.analytics.web;

import org.jspecify.annotations.NullMarked;
