/** What a request passes before anybody reads it: origins, sizes, patience. */
@NullMarked
package dev.jobtracker.platform.web.guard;

import org.jspecify.annotations.NullMarked;
