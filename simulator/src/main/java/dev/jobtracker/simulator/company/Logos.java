package dev.jobtracker.simulator.company;

import dev.jobtracker.simulator.Upstream;
import dev.jobtracker.simulator.openings.Credential;
import dev.jobtracker.simulator.openings.Openings;
import dev.jobtracker.simulator.wire.Parameters;
import dev.jobtracker.simulator.wire.Png;
import dev.jobtracker.simulator.wire.Reply;
import dev.jobtracker.simulator.wire.Request;

/**
 * A logo service of logo.dev's shape: {@code /{domain}?token=demo&size=&fallback=404}, also {@code /name:X}. It knows
 * two thirds of the companies; the picture is always PNG.
 */
public final class Logos implements Upstream {

    private static final int DEFAULT_SIZE = 128;
    private static final int LARGEST_SIZE = 800;

    private final Openings openings;

    /** Knows the companies of these. */
    public Logos(Openings openings) {
        this.openings = openings;
    }

    @Override
    public String name() {
        return "logos";
    }

    @Override
    public Reply answer(Request request) {
        Parameters asked = request.parameters();
        if (!Credential.isAccepted(asked.first("token"))) {
            return Reply.text(401, "Unauthorized: a publishable token is required");
        }
        String wanted = request.path().substring(1);
        int size = Math.clamp(asked.number("size", DEFAULT_SIZE), 1, LARGEST_SIZE);
        if (!isKnown(wanted) && asked.first("fallback", "monogram").equals("404")) {
            return Reply.text(404, "Not found");
        }
        return Reply.bytes(200, "image/png", Png.logo(wanted, size)).with("Cache-Control", "public, max-age=86400");
    }

    private boolean isKnown(String wanted) {
        boolean byName = wanted.startsWith("name:");
        String key = byName ? wanted.substring("name:".length()) : wanted;
        return openings.all().stream()
                .filter(opening -> hasLogo(opening.domain()))
                .anyMatch(opening -> byName
                        ? opening.company().equalsIgnoreCase(key)
                        : opening.domain().equalsIgnoreCase(key));
    }

    private static boolean hasLogo(String domain) {
        return Math.floorMod(domain.hashCode(), 3) != 0;
    }

    @Override
    public Reply refusal(int status) {
        return Reply.text(status, status == 429 ? "Too many requests" : "Internal error");
    }
}
