/** What Prometheus asks. */
@NullMarked
package dev.jobtracker.platform.metrics.web;

import org.jspecify.annotations.NullMarked;
