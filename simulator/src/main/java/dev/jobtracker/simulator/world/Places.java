package dev.jobtracker.simulator.world;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.jobtracker.simulator.wire.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Swedish municipalities and regions with the ids of the JobTech taxonomy.
 *
 * @param regions all 21
 * @param municipalities 74 of the 290
 */
public record Places(List<Region> regions, List<Municipality> municipalities) {

    private static final String SWEDEN = "i46j_HmG_v64";
    private static final String SWEDEN_CODE = "199";

    /** The one list. */
    public static final Places SWEDISH = load();

    /** A län. */
    public record Region(
            String code,
            String name,
            @JsonProperty("concept_id") String conceptId) {}

    /** A kommun, with its main town and where that lies. */
    public record Municipality(
            String code,
            String name,
            @JsonProperty("concept_id") String conceptId,
            String town,
            double latitude,
            double longitude) {}

    /** Copies the lists. */
    public Places {
        regions = List.copyOf(regions);
        municipalities = List.copyOf(municipalities);
    }

    private static Places load() {
        try (InputStream list = Places.class.getResourceAsStream("places.json")) {
            return Json.MAPPER.readValue(Objects.requireNonNull(list, "places.json"), Places.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The municipality of that name; there must be one. */
    public Municipality municipality(String name) {
        return municipalities.stream()
                .filter(place -> place.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no municipality is called " + name));
    }

    /** The region a municipality lies in: the first two digits of its code say so. */
    public Region regionOf(Municipality municipality) {
        return regions.stream()
                .filter(region -> municipality.code().startsWith(region.code()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no region holds " + municipality.name()));
    }

    /** Completes an address from its municipality's code or name, where that is known and the rest is missing. */
    void complete(ObjectNode address) {
        Municipality municipality = first(
                municipalities,
                place -> place.code().equals(address.path("municipality_code").asString(null))
                        || place.name()
                                .equalsIgnoreCase(address.path("municipality").asString("")));
        if (municipality == null) {
            return;
        }
        Region region = regionOf(municipality);
        fill(address, "municipality", municipality.name());
        fill(address, "municipality_code", municipality.code());
        fill(address, "municipality_concept_id", municipality.conceptId());
        fill(address, "region", region.name());
        fill(address, "region_code", region.code());
        fill(address, "region_concept_id", region.conceptId());
        fill(address, "country", "Sverige");
        fill(address, "country_concept_id", SWEDEN);
        address.put("country_code", SWEDEN_CODE);
    }

    private static void fill(ObjectNode address, String key, String value) {
        if (address.path(key).isNull() || address.path(key).isMissingNode()) {
            address.put(key, value);
        }
    }

    private static <T> @Nullable T first(List<T> all, Predicate<T> wanted) {
        for (T one : all) {
            if (wanted.test(one)) {
                return one;
            }
        }
        return null;
    }
}
