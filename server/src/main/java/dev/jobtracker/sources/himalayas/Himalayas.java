package dev.jobtracker.sources.himalayas;

import dev.jobtracker.sources.SourceDescription;
import dev.jobtracker.sources.SourceId;
import java.net.URI;

/** What the source is. */
final class Himalayas {

    static final SourceId ID = new SourceId("himalayas");

    static final SourceDescription DESCRIPTION = new SourceDescription(
            ID,
            "Himalayas",
            URI.create("https://himalayas.app"),
            URI.create("https://himalayas.app/api"),
            false,
            "Himalayas needs no key. It asks to be named and linked to.");

    private Himalayas() {}
}
