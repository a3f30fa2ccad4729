/** The ground floor: mechanisms that know no feature. */
@NullMarked
@org.springframework.modulith.ApplicationModule(type = org.springframework.modulith.ApplicationModule.Type.OPEN)
package dev.jobtracker.platform;

import org.jspecify.annotations.NullMarked;
