package dev.jobtracker.archives.linkedin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives of invented members, written as LinkedIn writes them. */
public final class Archives {

    private Archives() {}

    /** A whole one, with its files in a folder as the larger export has them. */
    public static byte[] whole() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("Profile.csv", """
                First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers
                Alva,Berg,,,"Mar 4, 1990",Keeper of lights,"Long nights.
                Clear mornings.",,,"Umeå, Sweden",[alva],"[PORTFOLIO:https://alva.example,BLOG:https://alva.example/log]",
                """);
        files.put("Positions.csv", "\ufeff" + """
                Company Name,Title,Description,Location,Started On,Finished On
                Lantern Rock,Keeper,"Kept the light, and
                the log.",Umeå,Mar 2021,
                Fog & Co,Assistant,,,2018,Feb 2021
                """.replace("\n", "\r\n"));
        files.put("Education.csv", """
                School Name,Start Date,End Date,Notes,Degree Name,Activities
                School of Harbours,2012,2015,,Master of Tides,
                """);
        files.put("Skills.csv", "Name\nOptics\nRowing\nOptics\n");
        files.put("Languages.csv", "Name,Proficiency\nSwedish,Native or bilingual proficiency\n");
        files.put("Connections.csv", "Notes:\n\"When exporting, some are left out\"\n\nFirst Name,Last Name\nA,B\n");
        files.put("Jobs/Job Applications.csv", """
                Notes:
                "Applications of the last years; more may exist"

                Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers
                "11/20/24, 8:15\u202fAM",a@b.example,1,Brightwater,Engineer,http://www.linkedin.com/jobs/view/4012345678,cv.pdf,"Years?:5 | Licence?:Yes"
                "1/2/25, 9:00 PM",a@b.example,1,Crumb,Baker,http://www.linkedin.com/jobs/view/4012345679,,
                """);
        files.put("Jobs/Job Applications_1.csv", """
                Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers
                "2/30/25, 9:00 AM",a@b.example,1,Nowhere,Clerk,http://www.linkedin.com/jobs/view/4012345680,,
                "1/2/25, 9:00 PM",a@b.example,1,Crumb,Baker,http://www.linkedin.com/jobs/view/4012345679,,
                """);
        files.put("Jobs/Saved Jobs.csv", """
                Saved Date,Job Url,Job Title,Company Name
                "11/19/24, 7:00 AM",http://www.linkedin.com/jobs/view/4012345678,Engineer,Brightwater
                "12/1/24, 7:00 AM",http://www.linkedin.com/jobs/view/4012345999,Pilot,Harbour
                """);
        Map<String, String> inFolder = new LinkedHashMap<>();
        files.forEach((name, text) -> inFolder.put("Complete_LinkedInDataExport_03-02-2026/" + name, text));
        return zip(inFolder);
    }

    /** A ZIP of texts by their paths, which may be any. */
    public static byte[] zip(Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
