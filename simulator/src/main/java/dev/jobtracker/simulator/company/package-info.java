/** What companies show on the web: logos through a logo service, and their own sites. */
@NullMarked
package dev.jobtracker.simulator.company;

import org.jspecify.annotations.NullMarked;
