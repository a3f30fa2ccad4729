package dev.jobtracker.home;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * An application of a demo, to an employer that does not exist.
 *
 * @param daysAgo when the person applied; negative for what they only saved
 * @param course where it came after that
 */
record DemoAttempt(
        String company, String title, String source, String place, List<String> tags, int daysAgo, List<Came> course) {

    /** A stage that it came to. */
    record Came(String status, int daysAgo) {}

    static final List<DemoAttempt> ALL =
            Stream.of("""
                    Redgate Insurance | Java Developer | jobtech | Stockholm | | 82 | rejected 74
                    Old Mill Games | Backend Engineer | linkedin | Malmö | | 79 | ghosted 50
                    Tallinn Freight | Senior Java Developer | arbeitnow | Tallinn | remote | 76 | screening 70, rejected 61
                    Crumb & Co | Systemutvecklare | jobtech | Göteborg | | 72 | screening 68, interview 60, rejected 52
                    Lantern Health | Backend Engineer | referral | Göteborg | favourite | 70 | interview 63, offer 49, withdrawn 45
                    Quarry Analytics | Data Engineer | linkedin | Stockholm | | 66 | rejected 64
                    Saltmarsh Bank | Java Developer | linkedin | Stockholm | | 63 | ghosted 33
                    Pinecone Rail | Systemutvecklare | jobtech | Göteborg | | 61 | screening 54, rejected 44
                    Harbour Robotics | Backend Engineer | greenhouse | Göteborg | | 55 | screening 51, interview 43, rejected 36
                    Copperfield Retail | Java Developer | jobtech | Borås | | 52 |
                    Wavelength Radio | Backend Engineer | remotive | Remote | remote | 47 | rejected 40
                    Glasshouse Security | Senior Java Developer | referral | Stockholm | favourite | 44 | screening 41, interview 33, rejected 25
                    Moss & Fern | Systemutvecklare | jobtech | Uddevalla | | 41 | ghosted 12
                    Bluebell Mobility | Backend Engineer | linkedin | Göteborg | | 37 | screening 30
                    Sundial Payments | Java Developer | lever | Stockholm | | 34 | screening 29, interview 20, rejected 13
                    Ironbridge Telecom | Backend Engineer | linkedin | Stockholm | | 30 |
                    Kvarnbacken Data | Data Engineer | jobtech | Göteborg | | 27 | screening 22, interview 9
                    Fjordlight Energy | Senior Java Developer | referral | Oslo | favourite | 23 | screening 18, interview 10
                    Paperkite Learning | Backend Engineer | remotive | Remote | remote | 19 |
                    Northern Metrics | Java Developer | greenhouse | Stockholm | | 16 | screening 8
                    Brightwater Software | Backend Engineer | jobtech | Göteborg | favourite | 13 | screening 9, interview 4
                    Orchard Foods | Systemutvecklare | jobtech | Helsingborg | | 10 | rejected 5
                    Lighthouse Travel | Java Developer | himalayas | Remote | remote | 8 |
                    Meridian Maps | Backend Engineer | lever | Göteborg | | 5 |
                    Snowdrop Care | Systemutvecklare | jobtech | Göteborg | | 3 |
                    Amber Logistics | Java Developer | linkedin | Göteborg | | 1 |
                    Driftwood Studios | Backend Engineer | ashby | Stockholm | | -1 |
                    Granite Cloud | Platform Engineer | greenhouse | Remote | remote | -1 |
                    """.strip().split("\n", -1)).map(DemoAttempt::of).toList();

    private static DemoAttempt of(String line) {
        String[] cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
        return new DemoAttempt(
                cells[0],
                cells[1],
                cells[2],
                cells[3],
                cells[4].isEmpty() ? List.of() : List.of(cells[4]),
                Integer.parseInt(cells[5]),
                cells[6].isEmpty()
                        ? List.of()
                        : Arrays.stream(cells[6].split(", ", -1))
                                .map(DemoAttempt::came)
                                .toList());
    }

    private static Came came(String written) {
        String[] parts = written.split(" ", -1);
        return new Came(parts[0], Integer.parseInt(parts[1]));
    }
}
