package dev.jobtracker.logos.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class ServedPictureTests {

    @Test
    void drawsEveryKindAnewAsPng() throws IOException {
        for (String format : new String[] {"png", "jpeg", "gif", "bmp"}) {
            ServedPicture picture =
                    ServedPicture.of(Pictures.file(format, 64, 48)).orElseThrow();

            BufferedImage drawn = read(picture);
            assertThat(drawn.getWidth()).as(format).isEqualTo(64);
            assertThat(drawn.getHeight()).as(format).isEqualTo(48);
            assertThat(picture.side()).isEqualTo(48);
            assertThat(picture.hash()).hasSize(64);
        }
    }

    @Test
    void readsWebpWithAndWithoutLoss() throws IOException {
        for (byte[] webp : Pictures.WEBP) {
            BufferedImage drawn = read(ServedPicture.of(webp).orElseThrow());

            assertThat(drawn.getWidth()).isEqualTo(48);
            assertThat(drawn.getHeight()).isEqualTo(32);
            Color left = new Color(drawn.getRGB(6, 16));
            assertThat(left.getBlue()).isCloseTo(0x80, within(12));
            assertThat(left.getRed()).isCloseTo(0x20, within(12));
        }
    }

    @Test
    void makesLargePicturesSmallAndLeavesSmallOnes() throws IOException {
        BufferedImage large =
                read(ServedPicture.of(Pictures.file("png", 1200, 600)).orElseThrow());
        BufferedImage small =
                read(ServedPicture.of(Pictures.file("png", 16, 16)).orElseThrow());

        assertThat(large.getWidth()).isEqualTo(128);
        assertThat(large.getHeight()).isEqualTo(64);
        assertThat(small.getWidth()).isEqualTo(16);
    }

    @Test
    void readsIconsOfBothKinds() throws IOException {
        ServedPicture png = ServedPicture.of(Pictures.icon(64, Pictures.file("png", 64, 64)))
                .orElseThrow();
        ServedPicture bitmap =
                ServedPicture.of(Pictures.icon(32, Pictures.bitmapOfIcon(32))).orElseThrow();

        assertThat(read(png).getWidth()).isEqualTo(64);
        assertThat(read(bitmap).getWidth()).isEqualTo(32);
        assertThat(read(bitmap).getHeight()).isEqualTo(32);
        assertThat(read(bitmap).getRGB(2, 2) & 0xffffff).isEqualTo(0x204080);
    }

    @Test
    void keepsNothingOfTheFileButItsPixels() {
        byte[] png = Pictures.file("png", 64, 64);
        byte[] script = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        byte[] both = Arrays.copyOf(png, png.length + script.length);
        System.arraycopy(script, 0, both, png.length, script.length);

        ServedPicture picture = ServedPicture.of(both).orElseThrow();

        assertThat(new String(picture.content(), StandardCharsets.ISO_8859_1)).doesNotContain("script");
        assertThat(picture.hash()).isEqualTo(ServedPicture.of(png).orElseThrow().hash());
    }

    @Test
    void refusesWhatIsNoPictureOrNoneOfUse() {
        assertThat(ServedPicture.of(new byte[0])).isEmpty();
        assertThat(ServedPicture.of(text("<html><body>not found</body></html>")))
                .isEmpty();
        assertThat(ServedPicture.of(text("<svg xmlns=\"http://www.w3.org/2000/svg\"><rect/></svg>")))
                .isEmpty();
        assertThat(ServedPicture.of(text("GIF89a"))).isEmpty();
        assertThat(ServedPicture.of(Pictures.file("png", 1, 1))).as("a pixel").isEmpty();
        assertThat(ServedPicture.of(Pictures.file("png", 15, 15)))
                .as("too small")
                .isEmpty();
        assertThat(ServedPicture.of(Pictures.file("png", 600, 20)))
                .as("a banner")
                .isEmpty();
        BufferedImage blank = new BufferedImage(64, 64, BufferedImage.TYPE_INT_ARGB);
        assertThat(ServedPicture.of(Pictures.file("png", blank)))
                .as("nothing to see")
                .isEmpty();
    }

    @Test
    void refusesHugePicturesByTheirHeaders() {
        assertThat(ServedPicture.of(Pictures.bomb(60_000, 60_000))).isEmpty();
        assertThat(ServedPicture.of(Pictures.bomb(Integer.MAX_VALUE, Integer.MAX_VALUE)))
                .isEmpty();
        assertThat(ServedPicture.of(Pictures.bomb(2048, 2048))).isEmpty();
        assertThat(ServedPicture.of(Pictures.icon(16, Pictures.bomb(60_000, 60_000))))
                .isEmpty();
        assertThat(ServedPicture.of(Pictures.webpBomb())).isEmpty();
    }

    @Test
    void survivesWhateverIsBroken() {
        Random random = new Random(7);
        byte[][] whole = {
            Pictures.file("png", 32, 32),
            Pictures.file("jpeg", 32, 32),
            Pictures.file("gif", 32, 32),
            Pictures.file("bmp", 32, 32),
            Pictures.icon(32, Pictures.bitmapOfIcon(32)),
            Pictures.icon(32, Pictures.file("png", 32, 32)),
            Pictures.WEBP.getFirst(),
            Pictures.WEBP.getLast()
        };
        int drawn = 0;
        for (int round = 0; round < 1_500; round++) {
            byte[] broken = whole[round % whole.length].clone();
            for (int hit = 0; hit < 1 + random.nextInt(6); hit++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            }
            byte[] cut = random.nextBoolean() ? broken : Arrays.copyOf(broken, random.nextInt(broken.length));
            drawn += ServedPicture.of(cut).isPresent() ? 1 : 0;
        }
        assertThat(drawn).isBetween(1, 1_499);
    }

    @Test
    void readsDirectoriesOfIconsThatLie() {
        byte[] icon = Pictures.icon(32, Pictures.bitmapOfIcon(32));
        ByteArrayOutputStream endless = new ByteArrayOutputStream();
        endless.writeBytes(new byte[] {0, 0, 1, 0, (byte) 0xff, (byte) 0xff});
        endless.writeBytes(new byte[64]);
        byte[] outside = icon.clone();
        outside[18] = (byte) 0xff;
        outside[21] = (byte) 0x7f;
        byte[] wide = icon.clone();
        wide[22 + 7] = (byte) 0x7f;

        assertThat(ServedPicture.of(endless.toByteArray())).isEmpty();
        assertThat(ServedPicture.of(outside)).isEmpty();
        assertThat(ServedPicture.of(wide)).isEmpty();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static BufferedImage read(ServedPicture picture) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.content()));
        assertThat(image).isNotNull();
        return image;
    }
}
