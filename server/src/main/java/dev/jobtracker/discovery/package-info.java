/** Finding jobs: owns every route that returns a posting and puts sources, catalog and scores together. */
@NullMarked
package dev.jobtracker.discovery;

import org.jspecify.annotations.NullMarked;
