package dev.jobtracker.simulator.jobstream;

import dev.jobtracker.simulator.wire.Json;
import dev.jobtracker.simulator.world.Advert;
import dev.jobtracker.simulator.world.Facet;
import dev.jobtracker.simulator.world.SwedishTime;
import java.time.LocalDateTime;
import tools.jackson.databind.node.ObjectNode;

/** The short record of an advertisement that is gone: ids only, and concept ids where the others have objects. */
final class Removal {

    private Removal() {}

    static ObjectNode of(Advert advert) {
        LocalDateTime removed = advert.schedule().removedAt();
        return Json.object()
                .put("id", advert.id())
                .put("removed", true)
                .put("removed_date", removed == null ? null : SwedishTime.text(removed))
                .put("occupation", advert.facets().conceptId(Facet.OCCUPATION_NAME))
                .put("occupation_group", advert.facets().conceptId(Facet.OCCUPATION_GROUP))
                .put("occupation_field", advert.facets().conceptId(Facet.OCCUPATION_FIELD))
                .put("municipality", advert.facets().conceptId(Facet.MUNICIPALITY))
                .put("region", advert.facets().conceptId(Facet.REGION))
                .put("country", advert.facets().conceptId(Facet.COUNTRY));
    }
}
