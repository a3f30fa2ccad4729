/** JobTracker's server; each direct sub-package is one module. */
@NullMarked
package dev.jobtracker;

import org.jspecify.annotations.NullMarked;
