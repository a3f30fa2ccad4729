package dev.jobtracker.matching;

import static dev.jobtracker.platform.schema.Tables.MATCH_CALIBRATION;

import dev.jobtracker.matching.scoring.Calibration;
import dev.jobtracker.platform.database.Database;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** The table of calibrations: one model's outlives the model, for its vectors may be in use while others are made. */
final class CalibrationRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Rises with the reference pairs and with what is kept: what was measured otherwise does not count. */
    private static final String EDITION = "2 ";

    private final Database database;

    CalibrationRows(Database database) {
        this.database = database;
    }

    Optional<Calibration> find(String model) {
        return database.read(db -> db.select(MATCH_CALIBRATION.CURVES)
                .from(MATCH_CALIBRATION)
                .where(MATCH_CALIBRATION.MODEL.eq(EDITION + model))
                .fetchOptional(MATCH_CALIBRATION.CURVES)
                .map(curves -> JSON.readValue(curves, Calibration.class)));
    }

    void put(String model, Calibration calibration) {
        database.change(db -> db.insertInto(MATCH_CALIBRATION)
                .set(MATCH_CALIBRATION.MODEL, EDITION + model)
                .set(MATCH_CALIBRATION.CURVES, JSON.writeValueAsString(calibration))
                .onConflictDoNothing()
                .execute());
    }
}
