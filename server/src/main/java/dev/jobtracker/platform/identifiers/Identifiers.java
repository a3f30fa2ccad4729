package dev.jobtracker.platform.identifiers;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import com.fasterxml.uuid.impl.NameBasedGenerator;
import java.util.UUID;

/** Identifiers as RFC 9562 has them. Safe to share between threads. */
public final class Identifiers {

    private static final NoArgGenerator TIME_ORDERED = Generators.timeBasedEpochRandomGenerator();
    private static final NameBasedGenerator NAME_BASED =
            Generators.nameBasedGenerator(NameBasedGenerator.NAMESPACE_URL);

    private Identifiers() {}

    /** A new identifier (version 7): later ones sort after earlier ones. */
    public static UUID timeOrdered() {
        return TIME_ORDERED.generate();
    }

    /** The identifier (version 5) that belongs to a name: the same for the same name, everywhere and always. */
    public static UUID named(String name) {
        return NAME_BASED.generate(name);
    }
}
