package dev.jobtracker.logos.origin;

import dev.jobtracker.logos.picture.ServedPicture;
import dev.jobtracker.platform.http.HttpFailedException;
import dev.jobtracker.platform.http.RegistrableDomain;
import java.util.Optional;

/** One place that logos come from. */
public interface LogoOrigin {

    /**
     * The logo of whoever registered the domain; empty when this place has none.
     *
     * @throws HttpFailedException when it could not be asked
     */
    Optional<ServedPicture> find(RegistrableDomain domain);
}
