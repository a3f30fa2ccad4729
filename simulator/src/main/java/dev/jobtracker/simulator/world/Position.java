package dev.jobtracker.simulator.world;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A place on the globe, in degrees.
 *
 * @param latitude north is positive
 * @param longitude east is positive
 */
public record Position(double latitude, double longitude) {

    private static final double EARTH_RADIUS_KILOMETRES = 6371;

    /** Reads {@code [longitude, latitude]}; null where a number is missing. */
    static @Nullable Position of(JsonNode coordinates) {
        JsonNode longitude = coordinates.path(0);
        JsonNode latitude = coordinates.path(1);
        return longitude.isNumber() && latitude.isNumber()
                ? new Position(latitude.asDouble(), longitude.asDouble())
                : null;
    }

    /** Great-circle distance by the haversine formula. */
    public double kilometresTo(Position other) {
        double north = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
        double east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double chord = north * north
                + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude)) * east * east;
        return 2 * EARTH_RADIUS_KILOMETRES * Math.asin(Math.sqrt(chord));
    }
}
