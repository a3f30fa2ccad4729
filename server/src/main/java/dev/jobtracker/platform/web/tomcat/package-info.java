/** The front door: what Tomcat does before and after the application sees a request. */
@NullMarked
package dev.jobtracker.platform.web.tomcat;

import org.jspecify.annotations.NullMarked;
