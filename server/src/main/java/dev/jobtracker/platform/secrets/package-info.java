/** Secrets at rest: keys made at first start, and a box that keeps settings encrypted under one of them. */
@NullMarked
package dev.jobtracker.platform.secrets;

import org.jspecify.annotations.NullMarked;
