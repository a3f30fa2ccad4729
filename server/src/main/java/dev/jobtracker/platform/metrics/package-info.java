/** Numbers for whoever runs the server. */
@NullMarked
package dev.jobtracker.platform.metrics;

import org.jspecify.annotations.NullMarked;
