package dev.jobtracker.simulator.invented;

import dev.jobtracker.simulator.wire.Json;
import dev.jobtracker.simulator.world.Places;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.node.ObjectNode;

/** About 150 openings of invented employers in real Swedish towns; the same ones every time, dated around now. */
public final class InventedWorld {

    private static final long SEED = 1477;
    private static final int FIRST_ID = 30_000_001;

    private final List<Trade> trades = read("trades.json", new TypeReference<List<Trade>>() {});
    private final List<Employer> employers = read("employers.json", new TypeReference<List<Employer>>() {});
    private final Instant now;
    private final String baseUrl;

    /**
     * Prepares the openings.
     *
     * @param now what their dates are relative to
     * @param baseUrl where the simulator answers, for the addresses of logos
     */
    public InventedWorld(Instant now, String baseUrl) {
        this.now = now;
        this.baseUrl = baseUrl;
    }

    private static <T> List<T> read(String name, TypeReference<List<T>> type) {
        try (InputStream list = InventedWorld.class.getResourceAsStream(name)) {
            return Json.MAPPER.readValue(Objects.requireNonNull(list, name), type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The openings as present records. */
    public List<ObjectNode> records() {
        List<ObjectNode> records = new ArrayList<>();
        for (Trade trade : trades) {
            List<Employer> hiring = employers.stream()
                    .filter(employer -> employer.sector().equals(trade.sector()))
                    .toList();
            for (int opening = 0; opening < trade.openings(); opening++) {
                int number = FIRST_ID + records.size();
                Random random = new Random(SEED * number);
                Employer employer = hiring.get((opening + random.nextInt(hiring.size())) % hiring.size());
                String place =
                        employer.places().get(random.nextInt(employer.places().size()));
                String title = trade.titles().get(opening % trade.titles().size());
                records.add(
                        new InventedAdvert(number, trade, employer, Places.SWEDISH.municipality(place), title, random)
                                .record(now, baseUrl, 1 + employers.indexOf(employer)));
            }
        }
        records.addAll(new OddAdverts(now).records(FIRST_ID + records.size()));
        return records;
    }
}
